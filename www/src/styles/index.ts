/** The styles of the desk, one sheet; a file a part of the screen. */

import { unsafeCSS } from 'lit';

import base from './base.css?inline';
import desk from './desk.css?inline';
import dialogs from './dialogs.css?inline';
import table from './table.css?inline';
import tokens from './tokens.css?inline';

export const styles = [tokens, base, desk, table, dialogs].map(unsafeCSS);
