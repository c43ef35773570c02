#!/usr/bin/env node
/** The entry of the command line: the real machine, and the exit code. */
import { main } from './main.ts';
import { nodeShell } from './node-shell.ts';

process.exitCode = await main(process.argv.slice(2), nodeShell());
