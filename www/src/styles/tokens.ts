import { css } from 'lit';

/** The theme: every public `--ship-*` variable with its default, light and dark. */
export const tokens = css`
  :host {
    color-scheme: light dark;
    container-type: inline-size;
    display: block;

    --font: var(--ship-font, system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', sans-serif);
    --mono: ui-monospace, 'SF Mono', 'Cascadia Mono', 'Roboto Mono', 'DejaVu Sans Mono', monospace;
    --surface: var(--ship-surface, light-dark(#ffffff, #161b22));
    --subtle: var(--ship-subtle, light-dark(#f6f8fa, #0f141a));
    --text: var(--ship-text, light-dark(#1f2328, #e6edf3));
    --muted: var(--ship-muted, light-dark(#57606a, #9aa4af));
    --accent: var(--ship-accent, light-dark(#0b57d0, #6cb0ff));
    --on-accent: var(--ship-on-accent, light-dark(#ffffff, #0b1320));
    --line: var(--ship-line, light-dark(#dfe3e8, #2b323b));
    --control: var(--ship-control, light-dark(#767d86, #7d8590));
    --ready: var(--ship-ready, light-dark(#1a7f37, #56d364));
    --check: var(--ship-check, light-dark(#9a6700, #e3b341));
    --stop: var(--ship-stop, light-dark(#cf222e, #ff7b72));
    --info: var(--ship-info, light-dark(#0b4a8f, #6cb0ff));
    --radius: var(--ship-radius, 8px);
    --row-height: var(--ship-row-height, 52px);
    --gap: var(--ship-gap, 16px);

    --ready-text: light-dark(#0f5132, #7ee787);
    --ready-tint: light-dark(#e6f4ea, #12261a);
    --check-text: light-dark(#6b4200, #f0c75e);
    --check-tint: light-dark(#fff4d6, #2b2111);
    --stop-text: light-dark(#8f1d14, #ffa198);
    --stop-tint: light-dark(#fdebe9, #2d1517);
    --info-tint: light-dark(#e7f1fc, #10233b);
    --grey: light-dark(#424a53, #9aa4af);
    --grey-tint: light-dark(#eef1f4, #20262e);
    --shade: light-dark(0 1px 2px rgb(31 35 40 / 6%), 0 0 0 transparent);
    --float: light-dark(0 12px 40px rgb(31 35 40 / 22%), 0 12px 40px rgb(0 0 0 / 60%));

    color: var(--text);
    font: 14px/1.45 var(--font);
  }

  :host([dark]) {
    color-scheme: dark;
  }

  :host([dark='false']) {
    color-scheme: light;
  }

  :host([hidden]) {
    display: none;
  }
`;
