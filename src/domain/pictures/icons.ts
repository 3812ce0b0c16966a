/** Small drawings, lines on a ground of 16 by 16; each stands beside a word that says the same. */
export const ICONS = {
  no: '<path d="m2.5 8.5 3.5 3.5 7.5-8"/>',
  'usually-not': '<path d="m2.5 8.5 3.5 3.5 7.5-8"/>',
  depends: '<path d="M8 14.5V9M8 9 3.5 4.5M8 9l4.5-4.5M3.5 8V4.5H7M9 4.5h3.5V8"/>',
  yes: '<path d="M8 1.8 15 14H1zM8 6v4M8 11.7v.6"/>',
  unknown: '<circle cx="8" cy="8" r="6.5"/><path d="M6 6.2C6.2 4.9 7 4.3 8 4.3c1.2 0 2 .7 2 1.8 0 1.5-2 1.6-2 3.2M8 11.2v.7"/>',
  failure: '<path d="M5.3 1.5h5.4l3.8 3.8v5.4l-3.8 3.8H5.3l-3.8-3.8V5.3z"/><path d="M4.7 8h6.6"/>',
  interrupt: '<circle cx="8" cy="8" r="6.5"/><path d="M4.8 8h6M8.4 5.4 11 8l-2.6 2.6"/>',
  transient: '<circle cx="8" cy="8" r="6.5" stroke-dasharray="2.2 1.9"/><path d="M8 4.6V8l2.4 1.7"/>',
  user: '<circle cx="8" cy="5" r="3"/><path d="M2 14.5c.6-3.3 2.9-5 6-5s5.4 1.7 6 5"/>',
  helpdesk: '<path d="M2.5 10V8a5.5 5.5 0 0 1 11 0v2"/><path d="M1.5 9h2.7v4H1.5zM11.8 9h2.7v4h-2.7zM12.5 13c0 1.3-1.5 2-3.5 2"/>',
  admin: '<path d="M8 1.3 13.8 3.3v4.5c0 3.6-2.5 5.8-5.8 7-3.3-1.2-5.8-3.4-5.8-7V3.3z"/><path d="m5.5 8 1.8 1.8 3.3-3.5"/>',
  developer: '<path d="M5 4 1.5 8 5 12M11 4l3.5 4L11 12M9.3 2.5 6.7 13.5"/>',
  microsoft: '<path d="M2 2h5.2v5.2H2zM8.8 2H14v5.2H8.8zM2 8.8h5.2V14H2zM8.8 8.8H14V14H8.8z"/>',
  none: '<path d="m2.5 8.5 3.5 3.5 7.5-8"/>',
  menu: '<path d="M2 4h12M2 8h12M2 12h12"/>',
  theme: '<circle cx="8" cy="8" r="6.5"/><path d="M8 1.5v13a6.5 6.5 0 0 0 0-13z" fill="currentColor"/>',
} as const;
export type IconName = keyof typeof ICONS;
