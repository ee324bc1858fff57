/**
 * The look of a printed proof sheet: warm paper, near-black ink, red marks. No font is fetched: Archivo where it is
 * installed, else the system's own condensed face. Print is always on light paper.
 */
const light = `--bg:#f9f6f1;--surface:#fffdfa;--ink:#1a150e;--ink-2:#524c44;--line:#d5d0c8;--control:#777067;
--easy:#2388c0;--middle:#ad711c;--hard:#2f2112;--lift:#8a0086;--on-lift:#fff;--error:#c2181d;--warn:#9a5b00;--ok:#0b764d;--focus:#2388c0`;
const dark = `--bg:#0f0c07;--surface:#1a1611;--ink:#f4f1ec;--ink-2:#bbb7af;--line:#4c473f;--control:#8a8379;
--easy:#5898c8;--middle:#cba944;--hard:#fff4d0;--lift:#cc06c9;--on-lift:#fff;--error:#ff6557;--warn:#fcb442;--ok:#5ed8a9;--focus:#5898c8`;

export const style = `:root{color-scheme:light dark;${light};--unit:1.2px;--narrow:Archivo,"Archivo Narrow","Roboto Condensed","Avenir Next Condensed",Bahnschrift,"Arial Narrow","Liberation Sans Narrow","DejaVu Sans Condensed",sans-serif-condensed,system-ui,sans-serif}
@media (prefers-color-scheme:dark){:root{${dark}}}
*{box-sizing:border-box}
body{margin:0;background:var(--bg);color:var(--ink);font:400 1rem/1.45 Archivo,system-ui,sans-serif;font-variant-numeric:tabular-nums lining-nums;-webkit-text-size-adjust:100%;text-size-adjust:100%}
main{max-width:60rem;margin:0 auto;padding:1rem 1.25rem 3rem}
h1,h2,h3,h4,dd,.plate,.target b{font-family:var(--narrow);font-stretch:75%;font-weight:750;line-height:1.1;letter-spacing:-.005em}
h1,h2,h3,h4,p,ul,ol,dl,dd{margin:0}
h1,h2{font-size:1.875rem;text-wrap:balance}
h3{font-size:1.375rem}
h4{font-size:1.25rem}
a{color:inherit;text-underline-offset:.15em}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
code{font:600 .875em/1.4 var(--narrow);overflow-wrap:anywhere}
.quiet,.time,dt{color:var(--ink-2)}
.red{color:var(--error)}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
section{padding:2.5rem 0 1rem}
section>header,.sheet>header{display:flex;flex-wrap:wrap;gap:.5rem 2rem;justify-content:space-between;align-items:end;border-bottom:3px solid var(--ink);padding-bottom:.75rem}
section h3,.cover h2{font-size:1.125rem;margin:1.25rem 0 .25rem}
.figures{display:flex;gap:1.5rem;text-align:right}
.figures dd{font-size:2.25rem}
.figures dt{font-family:var(--narrow);font-stretch:75%}
.figures>div{display:flex;flex-direction:column}
.figures .red dt{color:var(--error)}
.days{display:grid;grid-template-columns:repeat(7,minmax(0,1fr));margin-top:1rem}
.days .up{height:calc(var(--unit)*100 + 3.25rem);display:flex;gap:3px;justify-content:center;align-items:end;border-bottom:2px solid var(--ink);border-left:1px solid var(--line)}
.days .down{min-height:4.25rem;display:flex;flex-direction:column;align-items:center;gap:1px;padding-top:.5rem;border-left:1px solid var(--line)}
.bar{display:flex;flex-direction:column;align-items:center;min-width:1.5rem;line-height:1.1}
.bar i,.season .up i{width:1.125rem;height:calc(var(--unit)*var(--h));background:var(--easy)}
.bar b{font-family:var(--narrow);font-stretch:75%}
small{font-size:.8125rem;color:var(--ink-2);white-space:nowrap}
.middle i,i.middle{background:var(--middle)!important}
.hard i,i.hard{background:var(--hard)!important}
.cross i,i.cross{background:none!important;border:2px solid var(--control)}
.cross.hard i{border-color:var(--hard)}
.plate{display:inline-flex;align-items:center;justify-content:center;width:2rem;height:2rem;border-radius:50%;background:var(--lift);color:var(--on-lift);border:2px solid var(--lift);box-shadow:inset 0 0 0 2px var(--lift),inset 0 0 0 3px var(--on-lift);font-size:1rem;letter-spacing:0;vertical-align:.1em}
.plate.light,.plate.upper,.plate.kept{background:none;color:var(--ink);box-shadow:none}
.plate.upper{border-style:double;border-width:5px}
.plate.kept{border:2px dashed var(--control)}
.names{display:grid;grid-template-columns:repeat(7,minmax(0,1fr));padding-top:.25rem;text-align:center;font:600 .8125rem/1.25 var(--narrow);color:var(--ink-2)}
.proofs{display:grid;grid-template-columns:repeat(7,minmax(0,1fr));color:var(--error);font:700 .875rem/1.2 var(--narrow);text-align:center;row-gap:2px}
.proofs .proof svg,.legend svg{display:block;width:100%;height:8px}
.proof svg{padding:0 12%}
.proof.prefer svg,.proof.note svg{opacity:.75}
table{border-collapse:collapse;width:100%;margin-top:1rem}
th,td{text-align:left;vertical-align:top;padding:.375rem .75rem .375rem 0;border-top:1px solid var(--line)}
thead th{font:700 .875rem/1.3 var(--narrow);color:var(--ink-2);border-top:0}
tbody th{font-weight:600;white-space:nowrap}
.week-days td{width:45%}
.time{font-family:var(--narrow);font-stretch:75%}
.why{margin-top:.75rem;padding-left:.75rem;border-left:3px solid var(--lift)}
.findings{list-style:none;padding:0;counter-reset:mark}
.finding{counter-increment:mark;display:grid;grid-template-columns:7.5rem 1fr;gap:0 1rem;padding:.625rem 0;border-top:1px solid var(--line)}
.finding .level{font:700 1rem/1.4 var(--narrow);font-stretch:75%;color:var(--ink-2)}
.finding .level::before{content:counter(mark) "  ";color:var(--error);white-space:pre}
.finding.error .level{color:var(--error)}
.finding.warning .level{color:var(--warn)}
.message{font-weight:650}
.conflict ul,.tips,details ul{padding-left:1.25rem}
.legend+.tips{margin:.5rem 0 0}
.legend{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;margin-top:.75rem;font-size:.875rem;color:var(--ink-2)}
.legend span{display:inline-flex;align-items:center;gap:.375rem}
.legend i{width:.75rem;height:.75rem;background:var(--easy)}
.legend i.plate{width:1rem;height:1rem;border:2px solid var(--lift);box-shadow:none}
.legend i.heavy{background:var(--lift)}
.legend i.light{background:none}
.legend .red{color:var(--error)}
.legend svg{width:2rem}
.season .days{grid-template-columns:repeat(var(--weeks),minmax(0,1fr))}
.season .days .up{height:calc(var(--unit)*70 + 1.5rem);flex-direction:column;align-items:center;justify-content:end;gap:0;line-height:1.2;font-family:var(--narrow)}
.season .up i{width:min(1.125rem,70%);height:calc(var(--unit)*.7*var(--h))}
.season .down{min-height:3rem;gap:2px;padding-top:.375rem;font:700 .875rem/1.2 var(--narrow)}
.season .plate{width:min(.75rem,80%);height:auto;aspect-ratio:1;border-width:2px;box-shadow:none}
.bands{display:grid;grid-template-columns:repeat(var(--weeks),minmax(0,1fr));gap:1px;font:600 .8125rem/1.3 var(--narrow);font-stretch:75%}
.bands span{border-top:2px solid var(--control);overflow:hidden;padding:2px 0 0 2px}
.bands em{font-style:normal;white-space:nowrap}
@media (max-width:40rem){.bands .short em{visibility:hidden}}
.weeks td:nth-child(n+4),.weeks th:nth-child(n+4),.weeks td:first-child,.weeks thead th:first-child{text-align:right}
.weeks a{display:inline-block;padding:.125rem 0}
.sheet{margin:1.5rem 0;padding:1.25rem;background:var(--surface);border:1px solid var(--line);border-radius:6px}
.sheet>header p{text-align:right}
.items{list-style:none;padding:0}
.item{display:grid;grid-template-columns:minmax(0,5fr) minmax(0,7fr);gap:.5rem 1.25rem;padding:.75rem 0;border-bottom:1px solid var(--line)}
.line{font-weight:650}
.remark{grid-column:1/-1}
.blank{display:inline-block;width:2em;border-bottom:1px solid var(--control)}
.group{display:inline-block;min-width:1.4em;padding:0 .3em;border:2px solid var(--ink);border-radius:3px;text-align:center;font-size:.875em}
.sets{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.375rem;align-content:start}
.set label{display:grid;grid-template-columns:auto 1fr;align-items:center;gap:0 .375rem;min-width:6.25rem;min-height:3.5rem;padding:.25rem .375rem;border:1px solid var(--control);border-radius:6px;cursor:pointer}
.warm{display:flex;flex-wrap:wrap;gap:.25rem .75rem;align-items:center;margin-bottom:.375rem}
.warm .set label{display:flex;min-width:0;min-height:2.75rem;border-style:dashed}
.warm .target b{font-size:1rem;font-weight:600}
.set input{appearance:none;width:1.625rem;height:1.625rem;margin:0;border:2px solid var(--ink);border-radius:4px;grid-row:span 2;cursor:pointer}
.set input:checked{background:var(--lift) linear-gradient(var(--on-lift),var(--on-lift)) center/60% 60% no-repeat;border-color:var(--lift)}
.warm .set input{width:1.25rem;height:1.25rem;border-width:1px}
.nr,.date{white-space:nowrap}
.nr{font-size:.8125rem;color:var(--ink-2);line-height:1.2}
.target{display:inline-flex;gap:.2em;align-items:baseline;line-height:1.1;white-space:nowrap}
.target b{font-size:1.25rem}
details{margin-top:.75rem}
summary{cursor:pointer;min-height:2.75rem;display:flex;align-items:center;font-weight:600;text-decoration:underline;text-underline-offset:.15em}
.fill{display:none}
footer{max-width:60rem;margin:0 auto;padding:1rem 1.25rem 2rem;color:var(--ink-2);font-size:.875rem}
@media (max-width:40rem){.item{grid-template-columns:minmax(0,1fr)}.finding{grid-template-columns:minmax(0,1fr)}.figures{text-align:left}.figures dd{font-size:1.875rem}.weeks td:nth-child(4),.weeks th:nth-child(4){display:none}.sheet{padding:1rem .75rem}.sheet>header p{text-align:left}th,td{padding-right:.5rem}.week-days tbody th{white-space:normal}.weeks th:nth-child(3),.weeks td:nth-child(3){overflow-wrap:anywhere}}
@media (forced-colors:active){.bar i,.season .up i,.plate,.set input:checked{forced-color-adjust:none}}
@page{margin:11mm 12mm 13mm;@bottom-left{content:"Carryover";font:9pt sans-serif;color:#524c44}@bottom-right{content:counter(page);font:9pt sans-serif;color:#524c44}}
@media print{:root{color-scheme:light;${light};--bg:#fff;--surface:#fff;--unit:.32mm}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
body{font-size:10pt;line-height:1.35}
th,td{padding:.9mm 3mm .9mm 0}
table,.days{margin-top:3mm}
section h3,.cover h2{margin-top:3.5mm}
.finding{padding:1.6mm 0}
.weeks a{padding:0}
main,footer{max-width:none;padding:0}
section{padding:0}
.week,.week+.sheets{break-before:page}
.sheet,.finding,.item,tr{break-inside:avoid}
.sheet{margin:0 0 6mm;padding:0;border:0;font-size:9.5pt;line-height:1.25}
.sheet>header{padding-bottom:1.5mm}
.item{grid-template-columns:minmax(0,5fr) minmax(0,9fr);gap:.6mm 4mm;padding:1.3mm 0}
h4{font-size:12pt}
.warm{margin-bottom:.8mm}
.warm .set label{min-width:0;min-height:0;padding:0;border:0;align-items:center;margin-right:2mm}
.warm .set input{width:4mm;height:4mm}
a{text-decoration:none}
details,footer{display:none}
thead{display:table-header-group}
.sets{gap:1.5mm}
.set label{min-width:24mm;min-height:11mm;align-items:start;padding:1.2mm}
.set input{width:6mm;height:6mm}
.fill{display:flex;gap:2mm;margin-top:3mm;color:var(--ink-2)}
.fill i{flex:1;border-bottom:1px solid var(--control)}}
`;
