import { extensions, type Uri } from 'vscode';

/** The extension “Merit: Fonts of the World”, where a person has installed it. */
const fontPack = 'merit.merit-fonts-world';

/** Its folder; nothing where it is not installed. */
export const fontPackFolder = (): Uri | undefined => extensions.getExtension(fontPack)?.extensionUri;
