/** Printing: pages with a running title, nothing torn apart that belongs together, and addresses in place of links. */
export const paperStyle = `
@page{size:A4;margin:24mm 22mm 22mm;@top-left{padding-bottom:4mm;color:#5f5b52;font:8pt system-ui,sans-serif;vertical-align:bottom}@bottom-right{padding-top:4mm;color:#5f5b52;font:8pt system-ui,sans-serif;content:counter(page) " / " counter(pages)}}
@page:first{@top-left{content:""}}
@media print{
:root{color-scheme:light}
html{font-size:10.5pt}
body{font-size:1rem;line-height:1.52;print-color-adjust:exact;-webkit-print-color-adjust:exact}
main{max-width:none;padding:0}
h1{font-size:20pt}
h2{margin-top:2.2rem;font-size:13pt}
h1,h2,h3,h4,h5,h6,caption,thead,figcaption,.what{break-after:avoid}
h1,h2,h3,h4,h5,h6,.what,.by,tr,.post,.evidence li,.bar,.legend,dt{break-inside:avoid}
.notes>li{break-inside:avoid-page}
dt{break-after:avoid}
p,li,dd{orphans:3;widows:3}
a{color:inherit;text-decoration:none}
.number,.verdict{color:var(--label,var(--grade))}
.verdict{color:var(--grade,var(--quiet))}
.ref a{color:var(--accent)}
.filter,.screen{display:none}
.grid{overflow:visible}.grid table{overflow-wrap:anywhere}
.paper{display:revert}
sup.paper{display:inline;margin-left:.15em;color:var(--quiet);font:.66em/1 var(--sans)}
.links h2+ol{margin:.8rem 0 0;padding:0;font:.82rem/1.5 var(--sans);list-style:none}
.links li{display:flex;gap:.8em;break-inside:avoid}
.links span{flex:0 0 2.2em;color:var(--quiet)}
:target{outline:0}
}`;
