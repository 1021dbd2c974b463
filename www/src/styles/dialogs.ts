import { css } from 'lit';

/** The drawer, the preview and the review. */
export const dialogs = css`
  dialog {
    background: var(--surface);
    border: 0;
    box-shadow: var(--float);
    color: inherit;
    padding: 0;
  }

  dialog::backdrop {
    background: rgb(15 20 26 / 45%);
  }

  dialog[open] {
    display: flex;
    flex-direction: column;
  }

  dialog > header,
  dialog > footer {
    align-items: center;
    border-block-end: 1px solid var(--line);
    display: flex;
    flex: none;
    gap: 12px;
    justify-content: space-between;
    padding: 12px 12px 12px 20px;
  }

  dialog > footer {
    border-block: 1px solid var(--line) 0;
    justify-content: end;
    padding: 12px 20px;
  }

  dialog > header h3 {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  dialog > .body {
    display: grid;
    flex: 1;
    gap: 16px;
    grid-auto-rows: max-content;
    grid-template-columns: minmax(0, 1fr);
    overflow-y: auto;
    padding: 16px 20px 24px;
  }

  .drawer {
    block-size: 100dvh;
    inline-size: min(520px, 100vw);
    inset: 0 0 0 auto;
    margin: 0;
    max-block-size: none;
    max-inline-size: none;
    position: fixed;
  }

  .drawer-news {
    display: grid;
    flex: none;
    justify-items: center;
    padding-inline: 16px;
  }

  .drawer-news .toast {
    margin-block: 12px;
  }

  .walk {
    align-items: center;
    color: var(--muted);
    display: flex;
    flex: none;
    font-size: 13px;
    font-variant-numeric: tabular-nums;
    gap: 2px;
  }

  .verdicts {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 16px;
  }

  .findings {
    display: grid;
    gap: 12px;
  }

  .finding-card {
    border: 1px solid var(--line);
    border-inline-start: 3px solid var(--info);
    border-radius: var(--radius);
    display: grid;
    gap: 8px;
    padding: 12px 14px;
  }

  .finding-card.blocked {
    border-inline-start-color: var(--stop);
  }

  .finding-card.check {
    border-inline-start-color: var(--check);
  }

  .consequence {
    align-items: center;
    color: var(--muted);
    display: flex;
    font-size: 13px;
    gap: 6px;
  }

  .message {
    font-size: 15px;
    font-weight: 600;
  }

  .message::first-letter {
    text-transform: uppercase;
  }

  .change {
    background: var(--subtle);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    display: grid;
    gap: 4px;
    padding: 8px 12px;
  }

  .change > div {
    display: grid;
    gap: 12px;
    grid-template-columns: 72px minmax(0, 1fr);
  }

  .change dt {
    color: var(--muted);
    font-size: 13px;
  }

  .before .value {
    color: var(--stop-text);
  }

  .after .value {
    color: var(--ready-text);
    font-weight: 600;
  }

  .drawer section {
    border-block-start: 1px solid var(--line);
    display: grid;
    gap: 8px;
    padding-block-start: 14px;
  }

  .groups {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }

  .groups li {
    background: var(--subtle);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    display: grid;
    justify-items: center;
    padding: 6px 10px;
  }

  .group {
    font: 600 16px var(--mono);
  }

  .means {
    color: var(--muted);
    font-size: 11.5px;
  }

  .whole {
    font-size: 16px;
  }

  .sheet {
    border-radius: calc(var(--radius) * 1.5);
    inline-size: min(720px, calc(100vw - 24px));
    margin: auto;
    max-block-size: min(820px, calc(100dvh - 24px));
    max-inline-size: none;
  }

  .sheet.wide {
    inline-size: min(960px, calc(100vw - 24px));
  }

  .changes {
    border-collapse: collapse;
    inline-size: 100%;
  }

  .changes :is(th, td) {
    border-block-end: 1px solid var(--line);
    padding: 8px 12px 8px 0;
    text-align: start;
    vertical-align: top;
  }

  .changes thead th {
    color: var(--muted);
    font-size: 12.5px;
    font-weight: 600;
  }

  .changes tbody th {
    font-weight: 500;
  }

  .summary {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 28px;
  }

  .summary li {
    align-items: center;
    display: flex;
    gap: 6px;
  }

  .held {
    display: grid;
    gap: 4px;
    padding-block: 6px;
  }

  .held li {
    display: grid;
    gap: 2px 12px;
    grid-template-columns: minmax(80px, 160px) minmax(0, 1fr);
  }

  .tabs {
    border-block-end: 1px solid var(--line);
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
  }

  .tabs button {
    background: none;
    border: 0;
    border-block-end: 2px solid transparent;
    color: var(--muted);
    cursor: pointer;
    font-weight: 550;
    margin-block-end: -1px;
    min-block-size: 40px;
    padding: 6px 12px;
  }

  .tabs button:hover {
    color: var(--text);
  }

  .tabs [aria-selected='true'] {
    border-block-end-color: var(--accent);
    color: var(--text);
  }

  [role='tabpanel'] {
    display: grid;
    gap: 12px;
    grid-template-columns: minmax(0, 1fr);
    min-block-size: 320px;
    align-content: start;
  }

  .field {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 6px 10px;
    min-inline-size: 0;
  }

  .field .quiet {
    flex: 1 1 260px;
    font-size: 13px;
  }

  .file {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 8px 14px;
  }

  .file > .buttons {
    margin-inline-start: auto;
  }

  .file .code {
    overflow-wrap: anywhere;
  }

  .payload {
    background: var(--subtle);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    counter-reset: line;
    font: 12.5px/1.55 var(--mono);
    max-block-size: 46dvh;
    overflow: auto;
    padding: 10px 12px 10px 0;
    tab-size: 2;
  }

  .payload .line::before {
    color: var(--muted);
    content: counter(line);
    counter-increment: line;
    display: inline-block;
    inline-size: 4ch;
    margin-inline-end: 14px;
    text-align: end;
    user-select: none;
  }

  @media (width < 560px) {
    .sheet,
    .sheet.wide {
      border-radius: 0;
      block-size: 100dvh;
      inline-size: 100vw;
      max-block-size: none;
    }

    .changes thead {
      block-size: 1px;
      clip-path: inset(50%);
      display: block;
      inline-size: 1px;
      overflow: hidden;
      position: absolute;
    }

    .changes tr {
      border-block-end: 1px solid var(--line);
      display: grid;
      gap: 2px;
      padding-block: 8px;
    }

    .changes :is(th, td) {
      border: 0;
      padding: 0;
    }

    .file > .buttons {
      margin-inline-start: 0;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    .drawer[open] {
      animation: slide 160ms ease-out;
    }
  }

  @keyframes slide {
    from {
      transform: translateX(24px);
      opacity: 0;
    }
  }
`;
