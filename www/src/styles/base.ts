import { css } from 'lit';

/** Buttons, fields, badges, shapes: the small things every screen is made of. */
export const base = css`
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd,
  pre {
    margin: 0;
    padding: 0;
  }

  ul,
  ol {
    list-style: none;
  }

  h2 {
    font-size: 22px;
    font-weight: 650;
    letter-spacing: -0.01em;
    line-height: 1.25;
  }

  h3 {
    font-size: 16px;
    font-weight: 600;
  }

  h4 {
    color: var(--muted);
    font-size: 12px;
    font-weight: 600;
    letter-spacing: 0.02em;
  }

  button,
  input,
  select {
    color: inherit;
    font: inherit;
  }

  :focus-visible {
    border-radius: 4px;
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }

  h3:focus-visible {
    outline: none;
  }

  .quiet,
  .second {
    color: var(--muted);
  }

  .second {
    display: block;
    font-size: 12.5px;
    font-weight: 400;
  }

  .unheard {
    block-size: 1px;
    clip-path: inset(50%);
    inline-size: 1px;
    overflow: hidden;
    position: absolute;
    white-space: nowrap;
  }

  .buttons {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .button {
    background: var(--surface);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    box-shadow: var(--shade);
    cursor: pointer;
    font-weight: 550;
    min-block-size: 36px;
    padding: 6px 14px;
    text-align: start;
  }

  .button:hover {
    background: var(--grey-tint);
    border-color: var(--control);
  }

  .button.primary {
    background: var(--accent);
    border-color: var(--accent);
    color: var(--on-accent);
  }

  .button.primary:hover {
    filter: brightness(1.08);
  }

  .button:disabled,
  .icon:disabled {
    cursor: default;
    opacity: 0.45;
  }

  .link {
    background: none;
    border: 0;
    color: var(--accent);
    cursor: pointer;
    font-weight: 550;
    min-block-size: 24px;
    padding: 2px 0;
    text-align: start;
  }

  .link:hover {
    text-decoration: underline;
    text-underline-offset: 3px;
  }

  .icon {
    background: none;
    block-size: 36px;
    border: 0;
    border-radius: var(--radius);
    color: var(--muted);
    cursor: pointer;
    font-size: 16px;
    inline-size: 36px;
    line-height: 1;
    padding: 0;
  }

  .icon:hover:not(:disabled) {
    background: var(--grey-tint);
    color: var(--text);
  }

  input[type='search'],
  input:not([type]),
  select {
    background: var(--surface);
    border: 1px solid var(--control);
    border-radius: var(--radius);
    min-block-size: 36px;
    min-inline-size: 0;
    padding: 4px 10px;
  }

  ::placeholder {
    color: var(--muted);
    opacity: 1;
  }

  .shape {
    block-size: 1.15em;
    color: var(--grey);
    fill: currentcolor;
    flex: none;
    inline-size: 1.15em;
    vertical-align: -0.2em;
  }

  .shape .glyph {
    fill: none;
    stroke: var(--surface);
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-width: 2;
  }

  .shape.ready {
    color: var(--ready);
  }

  .shape.check {
    color: var(--check);
  }

  .shape.blocked {
    color: var(--stop);
  }

  .shape.note {
    color: var(--info);
  }

  .badge {
    align-items: center;
    border-radius: 99px;
    display: inline-flex;
    font-size: 13px;
    font-weight: 600;
    gap: 6px;
    padding: 3px 10px 3px 6px;
    white-space: nowrap;
  }

  .badge.ready {
    background: var(--ready-tint);
    color: var(--ready-text);
  }

  .badge.check {
    background: var(--check-tint);
    color: var(--check-text);
  }

  .badge.blocked {
    background: var(--stop-tint);
    color: var(--stop-text);
  }

  .rate-mark {
    align-items: center;
    display: inline-flex;
    gap: 6px;
  }

  .rate-mark.counts .shape {
    color: var(--grey);
    opacity: 0.7;
  }

  .code {
    font-family: var(--mono);
    font-size: 0.93em;
  }

  .value {
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }

  .blank {
    color: var(--muted);
    font-family: var(--font);
    font-style: italic;
  }

  .unseen {
    background: var(--stop-tint);
    border-radius: 3px;
    color: var(--stop-text);
    font-size: 0.8em;
    margin-inline: 1px;
    padding: 0 3px;
    white-space: nowrap;
  }

  .notice {
    align-items: start;
    background: var(--grey-tint);
    border-radius: var(--radius);
    display: flex;
    gap: 10px;
    padding: 10px 14px;
  }

  .notice .shape {
    margin-block-start: 0.15em;
  }

  .notice.blocked {
    background: var(--stop-tint);
  }

  .notice.check {
    background: var(--check-tint);
  }

  summary {
    color: var(--muted);
    cursor: pointer;
    min-block-size: 24px;
    padding-block: 2px;
  }

  .reasons {
    list-style: disc;
    padding-inline-start: 20px;
  }

  .reasons + p {
    margin-block-start: 8px;
  }

  .facts {
    display: grid;
    gap: 4px 16px;
  }

  .facts > div {
    display: grid;
    gap: 4px 12px;
    grid-template-columns: minmax(96px, 30%) 1fr;
  }

  .facts dt {
    color: var(--muted);
  }

  .facts dd {
    min-inline-size: 0;
  }

  kbd {
    background: var(--grey-tint);
    border: 1px solid var(--line);
    border-radius: 4px;
    font: 12px var(--mono);
    padding: 1px 6px;
  }

  @media (forced-colors: active) {
    .shape .glyph {
      stroke: Canvas;
    }

    .badge,
    .tile[aria-pressed='true'],
    .toast {
      outline: 1px solid CanvasText;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    .button,
    .tile,
    tbody tr {
      transition: background-color 120ms, border-color 120ms;
    }
  }
`;
