/** Looks like a comment on GitHub, without anything from another host. */
export const style = `
:root { --text: #1f2328; --muted: #59636e; --line: #d1d9e0; --code: #818b981f; --link: #0969da; --back: #fff; --page: #f6f8fa; --stripe: #f6f8fa; --red: #cf222e; --amber: #bf8700; --work: #1f2328; }
@media (prefers-color-scheme: dark) {
  :root { --text: #f0f6fc; --muted: #9198a1; --line: #3d444d; --code: #656c7633; --link: #4493f8; --back: #0d1117; --page: #010409; --stripe: #151b23; --red: #f85149; --amber: #d29922; --work: #f0f6fc; }
}
* { box-sizing: border-box; }
body { margin: 0; padding: 32px 16px; background: var(--page); color: var(--text); font: 14px/1.5 -apple-system, BlinkMacSystemFont, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Noto Color Emoji"; }
main { max-width: 860px; margin: 0 auto; background: var(--back); border: 1px solid var(--line); border-radius: 6px; overflow: hidden; }
header { padding: 8px 16px; background: var(--stripe); border-bottom: 1px solid var(--line); color: var(--muted); }
header b { color: var(--text); }
article { padding: 16px; overflow-wrap: break-word; }
article > :first-child { margin-top: 0; }
article > :last-child { margin-bottom: 0; }
h3 { font-size: 1.25em; margin: 24px 0 16px; line-height: 1.25; }
h4 { font-size: 1em; margin: 24px 0 16px; }
p, ul, table, pre, details { margin: 0 0 16px; }
ul { padding-left: 2em; }
a { color: var(--link); text-decoration: none; }
a:hover { text-decoration: underline; }
code { padding: .2em .4em; font: 85%/1.45 ui-monospace, SFMono-Regular, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace; background: var(--code); border-radius: 6px; white-space: break-spaces; }
pre { padding: 16px; overflow: auto; font-size: 85%; line-height: 1.45; background: var(--stripe); border-radius: 6px; }
pre code { padding: 0; font-size: 100%; background: none; white-space: pre; }
table { display: block; width: max-content; max-width: 100%; overflow: auto; border-spacing: 0; border-collapse: collapse; }
details details { margin-left: 16px; }
th, td { padding: 6px 13px; border: 1px solid var(--line); text-align: left; vertical-align: top; }
tr:nth-child(2n) td { background: var(--stripe); }
hr { height: 1px; margin: 20px 0; border: 0; background: var(--line); }
summary { cursor: pointer; margin-bottom: 8px; }
sub { color: var(--muted); font-size: 12px; }
svg.locks { display: block; max-width: 100%; height: auto; margin: 0 0 16px; }
svg .grid { stroke: var(--line); stroke-width: 1; }
svg .tick, svg .axis, svg .mode { fill: var(--muted); font-size: 10px; }
svg .tick { text-anchor: middle; }
svg .name { fill: var(--text); font-size: 12px; font-weight: 600; }
svg .all { fill: var(--red); fill-opacity: .75; }
svg .writes { fill: var(--amber); fill-opacity: .75; }
svg .work { fill: var(--work); fill-opacity: .55; }
`.trim();
