import { css } from 'lit';

/** The list: a table on a desk, two-line cards on a phone. */
export const table = css`
  ship-rows {
    display: block;
  }

  .scroller {
    max-block-size: 80dvh;
    /* The virtualizer keeps the place itself. */
    overflow-anchor: none;
    overflow-y: auto;
    overscroll-behavior: contain;
  }

  .scroller thead {
    inset-block-start: 0;
    position: sticky;
    z-index: 1;
  }

  ship-rows tbody .space {
    block-size: auto;
  }

  ship-rows .space td {
    border: 0;
    padding: 0;
  }

  ship-rows table {
    border-collapse: collapse;
    inline-size: 100%;
  }

  ship-rows :is(th, td) {
    border-block-start: 1px solid var(--line);
    font-weight: 400;
    padding: 8px 12px;
    text-align: start;
    vertical-align: middle;
  }

  ship-rows thead th {
    background: var(--subtle);
    color: var(--muted);
    font-size: 12.5px;
    font-weight: 600;
    white-space: nowrap;
  }

  abbr {
    text-decoration: none;
  }

  ship-rows tbody tr {
    block-size: var(--row-height);
    cursor: pointer;
  }

  ship-rows tbody tr:hover,
  ship-rows tbody tr:focus-within {
    background: var(--subtle);
  }

  ship-rows .order .link {
    font-weight: 600;
  }

  ship-rows .order .second {
    font-variant-numeric: tabular-nums;
  }

  ship-rows .order {
    white-space: nowrap;
  }

  .store {
    border: 1px solid var(--line);
    border-radius: 4px;
    color: var(--muted);
    font-size: 11.5px;
    margin-inline-start: 4px;
    padding: 0 4px;
    vertical-align: 2px;
  }

  .cause {
    display: flex;
    gap: 8px;
  }

  .cause .shape {
    margin-block-start: 0.15em;
  }

  .others {
    color: var(--muted);
    white-space: nowrap;
  }

  .tag {
    background: var(--info-tint);
    border-radius: 4px;
    color: var(--info);
    font-size: 12px;
    padding: 1px 6px;
    white-space: nowrap;
  }

  ship-rows .value {
    -webkit-box-orient: vertical;
    display: -webkit-inline-box;
    -webkit-line-clamp: 2;
    max-inline-size: 30ch;
    overflow: hidden;
    vertical-align: bottom;
  }

  ship-rows .tracking .value {
    max-inline-size: 27ch;
  }

  ship-rows :is(.order, .due) .value {
    display: inline-block;
    max-inline-size: 22ch;
    text-overflow: ellipsis;
    white-space: pre;
  }

  ship-rows .finding {
    min-inline-size: 190px;
  }

  ship-rows :is(.due, .rate) {
    white-space: nowrap;
  }

  @container (width < 1080px) {
    ship-rows :is(td.rate, th:nth-child(6)) {
      display: none;
    }
  }

  @container (width < 860px) {
    ship-rows thead {
      block-size: 1px;
      clip-path: inset(50%);
      display: block;
      inline-size: 1px;
      overflow: hidden;
      position: absolute;
    }

    ship-rows :is(table, tbody) {
      display: block;
    }

    ship-rows tbody tr.space,
    ship-rows .space td {
      display: block;
      padding: 0;
    }

    ship-rows tbody tr:not(.space) {
      block-size: auto;
      border-block-start: 1px solid var(--line);
      column-gap: 12px;
      display: grid;
      grid-template:
        'order status' auto
        'finding finding' auto
        'carrier due' auto
        'tracking tracking' auto / minmax(0, 1fr) auto;
      padding: 10px 12px;
      row-gap: 4px;
    }

    ship-rows tbody :is(th, td) {
      border: 0;
      min-inline-size: 0;
      padding: 0;
    }

    ship-rows .status {
      grid-area: status;
    }

    ship-rows .order {
      grid-area: order;
    }

    ship-rows .finding {
      grid-area: finding;
    }

    ship-rows .carrier {
      grid-area: carrier;
    }

    ship-rows .carrier .second {
      display: inline;
      margin-inline-start: 6px;
    }

    ship-rows .tracking {
      grid-area: tracking;
    }

    ship-rows .due {
      color: var(--muted);
      grid-area: due;
    }
  }
`;
