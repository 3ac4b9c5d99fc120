import type { CodeLens } from 'vscode-languageserver-types';
import { bulletOf } from '../facts/readings.ts';
import { globalRange, type ProfileDocument } from '../profile/document.ts';
import { modelOf } from '../profile/model.ts';

/** Above each role: how many of its highlights carry a figure. */
export function codeLenses(document: ProfileDocument): readonly CodeLens[] {
  if (document.kind !== 'profile') return [];
  return document.placed.flatMap((placed) =>
    modelOf(placed.segment).bulletLists.flatMap((list): readonly CodeLens[] => {
      if (!list.dated || !list.keySpan || list.bullets.length < 2) return [];
      const figures = list.bullets.filter((bullet) => bulletOf(bullet.text).quantified !== 'no').length;
      const title = `${figures} of ${list.bullets.length} highlights with a figure`;
      // A lens without a command is plain text, which is what it is meant to be.
      return [{ range: globalRange(placed, list.keySpan), command: { title, command: '' } }];
    }),
  );
}
