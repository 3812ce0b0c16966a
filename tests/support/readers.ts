import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer, { type Browser, type KeyInput, type Page } from 'puppeteer-core';
import { Builder, By, Capabilities, Key, type WebDriver } from 'selenium-webdriver';
import { expect, vi } from 'vitest';
import { freePort } from './free-port.ts';
import { ASKS, HANGS } from './patience.ts';

/** Somebody with a browser: opens pages, types, and notes everything that the browser complains about. */
export interface Reader {
  open(address: string): Promise<void>;
  /** Runs a function in the page; what it takes and gives must be plain data. */
  ask<Answer, Question = undefined>(body: (question: Question) => Answer | Promise<Answer>, question?: Question): Promise<Answer>;
  click(selector: string): Promise<void>;
  /** One page back or forward, or this page anew, as with the browser's own buttons; the page may come later. */
  go(where: 'back' | 'forward' | 'reload'): Promise<void>;
  /** Types into what has the focus, key by key. */
  type(text: string): Promise<void>;
  press(key: 'Enter' | 'ArrowDown' | 'Escape' | 'Tab'): Promise<void>;
  /** The page on paper: a PDF in base64. Not in WebKitGTK, whose driver has no such command. */
  print(): Promise<string>;
  /** Console errors and warnings, exceptions, and requests that were refused or left the files. */
  problems(): Promise<string[]>;
  close(): Promise<void>;
}

export type Engine = 'chromium' | 'firefox' | 'webkit';

/**
 * This driver does not tell what the browser's console says. So the page is watched from when it has loaded, and what
 * it should have loaded by then is looked at. Returns what was noted since the last time.
 */
const WATCH = `
  if (!window.noted) {
    window.noted = [];
    document.addEventListener('securitypolicyviolation', (event) => noted.push('policy: ' + event.violatedDirective + ' ' + event.blockedURI));
    addEventListener('error', (event) => noted.push('error: ' + (event.message || event.target.src || event.target.href)), true);
    addEventListener('unhandledrejection', (event) => noted.push('exception: ' + event.reason));
    for (const link of document.querySelectorAll('link[rel=stylesheet]')) if (!link.sheet) noted.push('refused: ' + link.href);
    for (const name of ['site-search', 'theme-toggle', 'copy-text', 'code-table'])
      if (document.querySelector(name) && !customElements.get(name)) noted.push('no script for ' + name);
  }
  for (const { name } of performance.getEntriesByType('resource')) if (!/^(file:|http:\\/\\/127\\.0\\.0\\.1:)/.test(name)) noted.push('request to elsewhere: ' + name);
  performance.clearResourceTimings();
  return noted.splice(0);`;

/** No name is found and no proxy answers: whatever would leave the machine fails. Port 9 discards. */
const NOWHERE = '127.0.0.1:9';
const CHROMIUM_ARGS = [
  ...[
    '--no-first-run',
    '--disable-gpu',
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
  ...['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];
const FIREFOX_PREFERENCES = {
  // The driver's own default would let pages read files, which no reader's Firefox does.
  'security.fileuri.strict_origin_policy': true,
  // Without it a window that nobody looks at has no focus, and what is typed starts nothing.
  'focusmanager.testmode': true,
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
};

/** Starts a browser. The paths come from the environment, where `npm test` puts what it found. */
export function startReader(engine: Engine): Promise<Reader> {
  return engine === 'webkit' ? startWebKit() : startPuppeteer(engine);
}

async function startPuppeteer(engine: 'chromium' | 'firefox'): Promise<Reader> {
  const isFirefox = engine === 'firefox';
  const browser: Browser = await puppeteer.launch({
    browser: isFirefox ? 'firefox' : 'chrome',
    executablePath: path.resolve(required(isFirefox ? 'FIREFOX_PATH' : 'CHROMIUM_PATH')),
    headless: true,
    timeout: HANGS,
    protocolTimeout: HANGS,
    defaultViewport: { width: 1280, height: 900 },
    ...(isFirefox ? { extraPrefsFirefox: FIREFOX_PREFERENCES } : { args: CHROMIUM_ARGS }),
  });
  const problems: string[] = [];
  const newPage = async (): Promise<Page> => {
    const page = await browser.newPage();
    page.setDefaultTimeout(ASKS);
    page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) problems.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => problems.push(`exception: ${error instanceof Error ? error.message : error}`));
    page.on('requestfailed', (request) => problems.push(`refused: ${request.url()} ${request.failure()?.errorText ?? ''}`));
    page.on('request', (request) => {
      if (!isOwn(request.url())) problems.push(`request to elsewhere: ${request.url()}`);
    });
    return page;
  };
  let page = await newPage();
  return {
    // In a tab of its own: this driver loses sight of a Firefox tab that went back and forward.
    open: async (address) => {
      await page.close();
      page = await newPage();
      await page.goto(address, { waitUntil: 'load' });
    },
    ask: (body, question) => page.evaluate(body as never, question as never) as never,
    click: (selector) => clickWhenReady(page, selector),
    // After the answer: a page that is left before it answers is an error to this driver.
    go: (where) => page.evaluate((name) => void setTimeout(() => (name === 'reload' ? location.reload() : history[name]())), where),
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key as KeyInput),
    print: async () => Buffer.from(await page.pdf()).toString('base64'),
    problems: async () => problems.splice(0),
    close: () => browser.close(),
  };
}

/**
 * Clicks an element once it is there, enabled, and in the same place in two frames. The driver's own locator asks for that
 * with code made from a text, which the policy of the pages forbids in Firefox.
 */
async function clickWhenReady(page: Page, selector: string): Promise<void> {
  const isReady = (element: Element) =>
    new Promise<boolean>((resolve) => {
      const place = () => JSON.stringify(element.getBoundingClientRect());
      const before = place();
      requestAnimationFrame(() => resolve(element.checkVisibility() && !element.matches(':disabled') && place() === before));
    });
  await vi.waitFor(
    async () => {
      const element = await page.$(selector);
      expect(await element?.evaluate(isReady), `${selector} can be clicked`).toBe(true);
      await element?.click();
    },
    { timeout: ASKS, interval: 50 },
  );
}

/** WebKitGTK has no headless mode, so it gets a screen of its own that nobody sees. */
async function startWebKit(): Promise<Reader> {
  const home = mkdtempSync(path.join(tmpdir(), 'reader-'));
  const screen = spawn(required('XVFB_PATH'), ['-displayfd', '1', '-screen', '0', '1280x900x24'], { stdio: ['ignore', 'pipe', 'ignore'] });
  const display = await new Promise<string>((resolve, reject) => {
    screen.stdout.once('data', (data: Buffer) => resolve(data.toString().trim()));
    screen.once('error', reject);
  });
  const port = await freePort();
  const driver = spawn(required('WEBKIT_DRIVER_PATH'), [`--port=${port}`], {
    env: {
      ...process.env,
      DISPLAY: `:${display}`,
      HOME: home,
      XDG_CACHE_HOME: path.join(home, 'cache'),
      XDG_DATA_HOME: path.join(home, 'data'),
      XDG_CONFIG_HOME: path.join(home, 'config'),
      GDK_BACKEND: 'x11',
      // Neither works in a container.
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      http_proxy: `http://${NOWHERE}`,
      https_proxy: `http://${NOWHERE}`,
      no_proxy: '127.0.0.1',
    },
    stdio: 'ignore',
  });
  const browser = await connect(`http://127.0.0.1:${port}`);
  const element = () => browser.switchTo().activeElement();
  return {
    open: async (address) => {
      await browser.get(address);
      await browser.executeScript(WATCH);
    },
    ask: async (body, question) => {
      // A function given as text would be wrapped in another one; this takes promises as well.
      const source = `const done = arguments[arguments.length - 1];
        Promise.resolve((${body})(arguments[0])).then((answer) => done({ answer }), (error) => done({ error: String(error) }));`;
      const result = await browser.executeAsyncScript<{ answer?: never; error?: string }>(source, question ?? null);
      if (result.error) throw new Error(result.error);
      return result.answer as never;
    },
    click: async (selector) => (await browser.findElement(By.css(selector))).click(),
    // A page's own history.back() is lost here once in a while, without a word.
    go: (where) => browser.navigate()[where === 'reload' ? 'refresh' : where](),
    type: async (text) => void (await element().sendKeys(text)),
    press: async (key) =>
      void (await element().sendKeys({ Enter: Key.ENTER, ArrowDown: Key.ARROW_DOWN, Escape: Key.ESCAPE, Tab: Key.TAB }[key])),
    print: () => Promise.reject(new Error('the driver of WebKitGTK cannot print')),
    problems: () => browser.executeScript<string[]>(WATCH),
    close: async () => {
      await browser.quit();
      driver.kill();
      screen.kill();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** The driver says nothing when it is ready, so the session is asked for until it is given. */
async function connect(address: string): Promise<WebDriver> {
  const capabilities = new Capabilities();
  capabilities.set('browserName', 'MiniBrowser');
  capabilities.set('webkitgtk:browserOptions', {
    binary: required('MINIBROWSER_PATH'),
    args: ['--automation'],
  });
  await vi.waitFor(async () => expect((await fetch(`${address}/status`)).ok).toBe(true), { timeout: ASKS });
  const browser = await new Builder().usingServer(address).withCapabilities(capabilities).build();
  await browser.manage().setTimeouts({ script: ASKS, pageLoad: ASKS });
  return browser;
}

function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set. Run the tests with npm test, which finds or installs the browsers.`);
  return value;
}

function isOwn(address: string): boolean {
  return /^(file|data|blob|about|chrome|moz-extension):|^http:\/\/127\.0\.0\.1:/.test(address);
}
