import { type Message, say } from '../messages/message.ts';

/** The question behind a sentence about a word that is nearly one of the format. */
export const didYouMean = (meant: string): Message => say('Did you mean `{meant}`?', { meant });
