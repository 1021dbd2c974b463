import { css } from 'lit';

/** The frame: bar, first run, cause cards, counts, list. */
export const desk = css`
  .desk {
    display: grid;
    gap: var(--gap);
    grid-template-columns: minmax(0, 1fr);
    position: relative;
  }

  .bar {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 12px var(--gap);
    justify-content: space-between;
  }

  .bar .quiet {
    margin-block-start: 2px;
  }

  .welcome,
  .working {
    background: var(--surface);
    border: 1px dashed var(--control);
    border-radius: calc(var(--radius) * 1.5);
    display: grid;
    gap: 12px;
    justify-items: center;
    padding: clamp(32px, 8cqi, 72px) 20px;
    text-align: center;
  }

  .working {
    border-style: solid;
    border-color: var(--line);
  }

  .welcome p {
    max-inline-size: 56ch;
  }

  .welcome .buttons {
    justify-content: center;
    margin-block: 8px;
  }

  .welcome .private {
    font-size: 13px;
  }

  .picture {
    block-size: 56px;
    fill: none;
    inline-size: 56px;
    stroke: var(--accent);
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-width: 2;
  }

  progress {
    accent-color: var(--accent);
    inline-size: min(360px, 100%);
  }

  .causes {
    display: grid;
    gap: 8px;
  }

  .causes ul {
    display: grid;
    gap: 10px;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 222px), 1fr));
  }

  .causes details ul {
    margin-block-start: 8px;
  }

  .cause-card {
    background: var(--surface);
    border: 1px solid var(--line);
    border-block-start: 3px solid var(--grey);
    border-radius: var(--radius);
    box-shadow: var(--shade);
    display: grid;
    gap: 4px;
    grid-template-rows: auto 1fr auto;
    padding: 12px 14px;
  }

  .cause-card.blocked {
    border-block-start-color: var(--stop);
  }

  .cause-card.check {
    border-block-start-color: var(--check);
  }

  .cause-card .head {
    align-items: start;
    display: grid;
    gap: 8px;
    grid-template-columns: auto 1fr auto;
  }

  .cause-card .head .shape {
    margin-block-start: 0.15em;
  }

  .cause-card .head strong {
    font-weight: 600;
    overflow-wrap: anywhere;
  }

  .cause-card .count {
    font-size: 18px;
    font-variant-numeric: tabular-nums;
    font-weight: 650;
    line-height: 1.1;
  }

  .cause-card .cost {
    color: var(--muted);
    font-size: 13px;
    padding-inline-start: calc(1.15em + 9px);
  }

  .cause-card .buttons {
    gap: 6px 12px;
    margin-block-start: 6px;
    min-block-size: 36px;
  }

  .list {
    background: var(--surface);
    border: 1px solid var(--line);
    border-radius: calc(var(--radius) * 1.25);
    box-shadow: var(--shade);
    overflow: clip;
  }

  .tools {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 10px;
    justify-content: space-between;
    padding: 10px 12px;
  }

  .tools input {
    flex: 0 1 260px;
  }

  .tiles {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
  }

  .tile {
    align-items: center;
    background: none;
    border: 1px solid transparent;
    border-radius: var(--radius);
    cursor: pointer;
    display: inline-flex;
    gap: 6px;
    min-block-size: 36px;
    padding: 4px 10px;
  }

  .tile:hover {
    background: var(--grey-tint);
  }

  .tile[aria-pressed='true'] {
    background: var(--info-tint);
    border-color: var(--accent);
    font-weight: 600;
  }

  .tile .count {
    color: var(--muted);
    font-variant-numeric: tabular-nums;
  }

  .tile[aria-pressed='true'] .count {
    color: inherit;
  }

  .chips {
    padding: 0 12px 10px;
  }

  .chip {
    background: var(--info-tint);
    border: 1px solid var(--accent);
    border-radius: 99px;
    cursor: pointer;
    min-block-size: 28px;
    padding: 2px 12px;
    text-align: start;
  }

  .empty {
    border-block-start: 1px solid var(--line);
    padding: 40px 20px;
    text-align: center;
  }

  .foot {
    align-items: center;
    color: var(--muted);
    display: flex;
    flex-wrap: wrap;
    font-size: 13px;
    gap: 8px var(--gap);
    justify-content: space-between;
  }

  .foot select {
    color: var(--text);
    max-inline-size: 100%;
  }

  .keys {
    background: var(--surface);
    border: 1px solid var(--line);
    border-radius: calc(var(--radius) * 1.5);
    box-shadow: var(--float);
    color: var(--text);
    inline-size: min(380px, 90vw);
    padding: 20px;
  }

  .keys h3 {
    margin-block-end: 12px;
  }

  .drop-here {
    align-items: center;
    background: color-mix(in srgb, var(--info-tint) 92%, transparent);
    border: 2px dashed var(--accent);
    border-radius: calc(var(--radius) * 1.5);
    display: grid;
    font-size: 18px;
    font-weight: 600;
    inset: 0;
    justify-items: center;
    pointer-events: none;
    position: absolute;
    z-index: 2;
  }

  .toast-place {
    background: none;
    border: 0;
    inline-size: fit-content;
    inset: auto 0 16px;
    margin-inline: auto;
    max-inline-size: calc(100vw - 24px);
    overflow: visible;
    padding: 0;
    position: fixed;
  }

  .toast {
    align-items: center;
    background: light-dark(#1f2328, #e6edf3);
    border-radius: calc(var(--radius) * 1.25);
    box-shadow: var(--float);
    color: light-dark(#ffffff, #161b22);
    display: flex;
    gap: 14px;
    padding: 4px 4px 4px 16px;
  }

  .toast .link {
    color: light-dark(#9ecbff, #0b4a8f);
  }

  .toast .icon {
    color: inherit;
  }

  .toast .icon:hover {
    background: color-mix(in srgb, currentcolor 18%, transparent);
    color: inherit;
  }

  @container (width < 640px) {
    .bar .buttons,
    .bar .buttons > * {
      inline-size: 100%;
      text-align: center;
    }

    .bar .primary {
      order: -1;
    }

    .causes ul {
      gap: 8px;
      grid-template-columns: minmax(0, 1fr);
    }

    .cause-card {
      padding: 10px 12px;
    }

    .cause-card .buttons {
      margin-block-start: 0;
      min-block-size: 0;
      padding-inline-start: calc(1.15em + 9px);
    }

    .tiles {
      display: grid;
      gap: 6px;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      inline-size: 100%;
    }

    .tile {
      border-color: var(--line);
    }

    .tile .count {
      margin-inline-start: auto;
    }

    .tile.all {
      grid-column: 1 / -1;
    }

    .tools input {
      flex: 1 1 100%;
    }
  }
`;
