import { describe, expect, test } from 'vitest';
import { foreignLoads, foreignLoadsOfStyle } from './foreign-loads.ts';

const EVIL = 'https://evil.example/x';
const page = (head: string, body = '') =>
  `<!doctype html><html lang="en"><head><link rel="canonical" href="https://guide.example/codes/">${head}</head><body>${body}</body></html>`;

describe('what a page loads from another host', () => {
  test('is found in a page with a canonical address', () => {
    expect(foreignLoads(page(`<script src="${EVIL}.js"></script>`))).toEqual([`${EVIL}.js`]);
  });

  test.each([
    `<link rel="stylesheet" href="${EVIL}">`,
    `<link rel="preload" as="font" href="${EVIL}">`,
    `<link rel="alternate stylesheet" href="${EVIL}">`,
    `<link rel="preconnect" href="${EVIL}">`,
    `<link rel="icon" href="${EVIL}">`,
    `<base href="${EVIL}">`,
    `<meta http-equiv="refresh" content="0; url=${EVIL}">`,
    `<script async type="module" src='${EVIL}'></script>`,
    `<script src=${EVIL}></script>`,
  ])('is found in the head: %s', (tag) => {
    expect(foreignLoads(page(tag))).toEqual([EVIL]);
  });

  test.each([
    `<img alt="" src="${EVIL}">`,
    `<img alt="" src="/here.png" srcset="/here.png 1x, ${EVIL} 2x">`,
    `<IMG ALT="a > b" SRC="${EVIL}">`,
    `<iframe src="${EVIL}"></iframe>`,
    `<iframe srcdoc="<img src='${EVIL}'>"></iframe>`,
    `<video poster="${EVIL}"></video>`,
    `<audio src="${EVIL}"></audio>`,
    `<picture><source srcset="${EVIL}"></picture>`,
    `<object data="${EVIL}"></object>`,
    `<embed src="${EVIL}">`,
    `<svg><use href="${EVIL}"></use></svg>`,
    `<svg><image xlink:href="${EVIL}"/></svg>`,
    `<form action="${EVIL}"></form>`,
    `<button formaction="${EVIL}">Go</button>`,
    `<a href="/here/" ping="${EVIL}">Here</a>`,
    `<site-search data-lookup="${EVIL}"></site-search>`,
  ])('is found in the body: %s', (tag) => {
    expect(foreignLoads(page('', tag))).toEqual([EVIL]);
  });

  test('may be written without a scheme', () => {
    expect(foreignLoads(page('<script src="//evil.example/x.js"></script>'))).toEqual(['//evil.example/x.js']);
  });

  test('is not what a reader may follow, what a comment or text holds, or what lies on this host', () => {
    const body = `<a href="${EVIL}">Read it there</a><blockquote cite="${EVIL}">…</blockquote><!-- <img src="${EVIL}"> -->
      <code>&lt;img src="${EVIL}"&gt;</code><script src="/a.js"></script><img alt="" src="data:image/gif;base64,R0lG"><svg><use href="#mark"></use></svg>`;
    expect(foreignLoads(page('<link rel="stylesheet" href="/style.css"><link rel="icon" href="icon.svg">', body))).toEqual([]);
  });

  test('is found in a style sheet, too', () => {
    expect(foreignLoadsOfStyle(`@import "${EVIL}";a{background:url(//evil.example/y)}b{background:url("/here.svg")}`)).toEqual([
      EVIL,
      '//evil.example/y',
    ]);
  });
});
