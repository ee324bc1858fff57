import './settings.css';

export interface SettingsLink {
  readonly href: string;
  readonly label: string;
  readonly says: string;
}

/** Rows that lead on, each with a line on what is there. */
export const SettingsLinks = ({ links }: { links: readonly SettingsLink[] }) => (
  <ul class="settings-links">
    {links.map(({ href, label, says }) => (
      <li key={href}>
        <a href={href}>
          <span class="settings-link-label">{label}</span>
          <span class="small muted">{says}</span>
        </a>
      </li>
    ))}
  </ul>
);
