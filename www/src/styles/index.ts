/** The styles of the desk, one sheet; a file a part of the screen. */

import { unsafeCSS } from 'lit';

import base from './base.css?inline';
import clock from './clock.css?inline';
import desk from './desk.css?inline';
import dialogs from './dialogs.css?inline';
import inbox from './inbox.css?inline';
import mapping from './mapping.css?inline';
import rate from './rate.css?inline';
import table from './table.css?inline';
import tokens from './tokens.css?inline';

export const styles = [tokens, base, desk, clock, table, inbox, dialogs, rate, mapping].map(unsafeCSS);
