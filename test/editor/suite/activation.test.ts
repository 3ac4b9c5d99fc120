import * as vscode from 'vscode';
import { ok } from '../support/assert.ts';

describe('the extension', () => {
  it('is there', () => {
    ok(vscode.extensions.getExtension('merit.merit'), 'VS Code does not know the extension');
  });
});
