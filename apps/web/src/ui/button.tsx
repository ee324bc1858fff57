import type { ComponentChildren, JSX } from 'preact';
import './button.css';

export interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onClick: (event: MouseEvent) => void;
  /** The one thing that this screen is for. */
  readonly main?: boolean;
  readonly disabled?: boolean;
  /** What a screen reader says where the words alone do not tell enough. */
  readonly label?: string;
  readonly pressed?: boolean;
}

export const Button = ({ children, onClick, main = false, disabled, label, pressed }: ButtonProps) => (
  <button
    type="button"
    class={main ? 'button button-main' : 'button'}
    onClick={onClick}
    disabled={disabled}
    aria-label={label}
    aria-pressed={pressed}
  >
    {children}
  </button>
);

export interface LinkButtonProps {
  readonly children: ComponentChildren;
  readonly href: string;
  readonly main?: boolean;
  readonly download?: JSX.IntrinsicElements['a']['download'];
}

/** Goes somewhere, and looks like a button. */
export const LinkButton = ({ children, href, main = false, download }: LinkButtonProps) => (
  <a class={main ? 'button button-main' : 'button'} href={href} download={download}>
    {children}
  </a>
);

export const ButtonRow = ({ children }: { children: ComponentChildren }) => (
  <div class="button-row">{children}</div>
);
