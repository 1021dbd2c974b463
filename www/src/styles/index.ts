import { base } from './base';
import { desk } from './desk';
import { dialogs } from './dialogs';
import { table } from './table';
import { tokens } from './tokens';

export const styles = [tokens, base, desk, table, dialogs];
