/** "Linz, Austria" in parts: the first is the town, the rest its region. */
export function placeParts(text: string): { readonly city: string; readonly region?: string } | null {
  const [city, ...rest] = text.split(',').map((part) => part.trim());
  const region = rest.filter(Boolean).join(', ');
  return city ? { city, ...(region && { region }) } : null;
}
