/** "Harbour Freight is one of …", "The yard employs …": a sentence about a house, up to a figure in it. */
export const aboutHouse =
  /^(?:the |an? )?((?:\p{Lu}[\p{L}\p{N}&.'’-]*\s+){1,5}|(?:company|firm|group|agency|business|organi[sz]ation|team|product|platform)\s+)(?:is|was|has|delivers|provides|serves|operates|employs|offers|builds|makes|runs|develops|manages|supplies|produces)\b/u;
