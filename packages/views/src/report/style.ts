/** The look of the printed sheet: warm paper, near-black ink, red marks; print is always on white. No font is fetched. */
const light = `--bg:#f9f6f1;--ink:#1a150e;--ink-2:#524c44;--line:#d5d0c8;--control:#777067;--surface-2:#eeebe4;
--easy:#2388c0;--middle:#ad711c;--hard:#2f2112;--lift:#8a0086;--error:#c2181d;--warning:#9a5b00;--ok:#0b764d`;
const dark = `--bg:#0f0c07;--ink:#f4f1ec;--ink-2:#bbb7af;--line:#4c473f;--control:#8a8379;--surface-2:#28231d;
--easy:#5898c8;--middle:#cba944;--hard:#fff4d0;--lift:#cc06c9;--error:#ff6557;--warning:#fcb442;--ok:#5ed8a9`;

export const reportStyle = `:root{color-scheme:light dark;${light};--narrow:Archivo,"Archivo Narrow","Roboto Condensed","Avenir Next Condensed","Arial Narrow","Liberation Sans Narrow",system-ui,sans-serif}
@media (prefers-color-scheme:dark){:root{${dark}}}
*{box-sizing:border-box}
body{margin:0;background:var(--bg);color:var(--ink);font:400 1rem/1.4 Archivo,system-ui,sans-serif;font-variant-numeric:tabular-nums lining-nums}
main,footer{max-width:60rem;margin:0 auto;padding:1rem 1.25rem}
h1,h2,h3,p,ol,ul,dl,dd{margin:0;padding:0}
ol,ul{list-style:none}
h1,h2,h3,dd,.level{font-family:var(--narrow);font-stretch:75%;font-weight:750;line-height:1.1}
h1{font-size:1.875rem}
h2{font-size:1.25rem;margin:1rem 0 .5rem}
h3{font-size:1rem}
header{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:end;gap:.5rem 2rem;border-bottom:3px solid var(--ink);padding-bottom:.75rem}
.quiet,footer{color:var(--ink-2);font-size:.875rem}
.counts{display:flex;gap:1.5rem}
.counts div{display:flex;flex-direction:column-reverse}
.counts dd{font-size:2.25rem}
.counts .error dd,.level.error{color:var(--error)}
.counts .warning dd,.level.warning{color:var(--warning)}
.bands{overflow-x:auto}
.strip{display:block;width:100%;min-width:40rem;height:auto}
.strip text{font-family:var(--narrow)}
.strip-easy{fill:var(--easy)}.strip-middle{fill:var(--middle)}.strip-hard{fill:var(--hard)}.strip-cross{fill:var(--surface-2);stroke:var(--control)}
.strip-line{stroke:var(--ink);stroke-width:2}.strip-week{stroke:var(--line)}
.strip-plate{fill:none;stroke:var(--lift);stroke-width:6}.strip-light{stroke-width:2}
.strip-wave{fill:none;stroke:var(--error);stroke-width:2.5;stroke-linecap:round}
.strip-letter,.strip-number{font-size:13px;font-weight:700;text-anchor:middle;fill:var(--ink)}.strip-number{fill:var(--error)}.strip-date{font-size:13px;fill:var(--ink-2)}
.finding{display:grid;grid-template-columns:6.5rem minmax(0,1fr);gap:0 1rem;padding:.375rem 0;border-top:1px solid var(--line);break-inside:avoid}
.finding b{color:var(--error)}
.counts .rest dd{color:var(--ink-2)}
.looked{columns:2 22rem;column-gap:1.5rem;font-size:.875rem}.looked li{break-inside:avoid;padding:.125rem 0}.lacks{color:var(--ink-2)}
.fix{padding-left:.5rem;border-left:3px solid var(--ok)}
@media (max-width:40rem){.finding{grid-template-columns:minmax(0,1fr)}}
@page{size:A4;margin:11mm 12mm}
@media print{:root{color-scheme:light;${light};--bg:#fff}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
body{font-size:8.5pt;line-height:1.25}main,footer{padding:0;max-width:none}h1{font-size:17pt}h2{font-size:11pt;margin:2.5mm 0 1mm}h3{font-size:9pt}.counts dd{font-size:18pt}
.strip{min-width:0}.finding{padding:.8mm 0}.quiet,.looked,footer{font-size:7.5pt}.looked li{padding:0}}`;
