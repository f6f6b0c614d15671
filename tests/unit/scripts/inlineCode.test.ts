import { describe, expect, it } from 'vitest';
import { findInlineCode } from '../../../scripts/build/inlineCode';

describe('findInlineCode', () => {
  it('passes a page whose code and styles are all in files', () => {
    const page =
      '<!doctype html><html lang="en"><head><link rel="stylesheet" crossorigin href="./a.css">' +
      '<script src="./start.js"></script><script type="module" crossorigin src="./a.js"></script></head>' +
      '<body><svg><path d="M0 0" stroke-width="1"/></svg></body></html>';
    expect(findInlineCode(page)).toEqual([]);
  });

  it.each([
    ['<script>start()</script>', 'inline script: <script>'],
    ['<SCRIPT type="module">x</SCRIPT>', 'inline script: <SCRIPT type="module">'],
    ['<script data-src="a.js"></script>', 'inline script: <script data-src="a.js">'],
    ['<style>p{}</style>', 'style element: <style>'],
    ['<style\nmedia="print">', 'style element: <style\nmedia="print">'],
    ['<p style="color:red">', 'style attribute: <p style="color:red">'],
    ["<p STYLE='color:red'>", "style attribute: <p STYLE='color:red'>"],
    ['<p title="a > b" style=color:red>', 'style attribute: <p title="a > b" style=color:red>'],
    ['<rect x="1"style="fill:red"/>', 'style attribute: <rect x="1"style="fill:red"/>'],
    ['<button onclick="go()">', 'onclick attribute: <button onclick="go()">'],
    ['<body onload>', 'onload attribute: <body onload>'],
  ])('finds what is wrong in %s', (html, finding) => {
    expect(findInlineCode(html)).toEqual([finding]);
  });

  it('lists every finding in order', () => {
    expect(findInlineCode('<p style="a" onclick="b"></p><style></style>')).toEqual([
      'style attribute: <p style="a" onclick="b">',
      'onclick attribute: <p style="a" onclick="b">',
      'style element: <style>',
    ]);
  });

  it.each([
    '<p>style="bold", onclick="never"</p>',
    '<p title=\'style="bold" onclick="never"\'></p>',
    '<p data-style="a" data-onclick="b" on="c"></p>',
    '<!-- <style></style> <p style="a"> -->',
  ])('takes neither prose nor other attributes for code: %s', (html) => {
    expect(findInlineCode(html)).toEqual([]);
  });
});
