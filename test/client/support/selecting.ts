/** The page of the preview as it is bundled for tests: with what its copied text is made by, to be tried on lines of one's own. */
import '../../../client/webview/main.ts';
import { selectedText } from '../../../client/webview/selectedText.ts';

Object.assign(globalThis, { selectedText });
