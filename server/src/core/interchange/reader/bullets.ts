/** The mark of an item of a list at the start of a line, with its space. Linear. */
export const bulletMark = /^\s*(?:[•◦▪▫■□●○‣›»❖➢➤►▶✓✔★⁃∙·*∗–—-]|\u{f0b7}|\u{f0a7}|\uf0d8|(?:\(?\d{1,2}[.)]))\s+/u;
