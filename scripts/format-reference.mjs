// The reference part of docs/format.md, from the schema of the profile and the published schema of JSON Resume.

const kinds = {
  date: '[date](#dates)',
  url: 'address',
  email: 'e-mail address',
  phone: 'phone number',
  markdown: '[text](#text)',
  color: 'colour',
  country: 'country code',
  locale: 'language tag',
};

const anchor = (title) =>
  title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');
const cell = (text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/** The Markdown of the reference. `theirs` is the schema of JSON Resume: keys it lacks are marked with a plus. */
export function formatReference(schema, theirs) {
  const name = (node) => node.$ref?.replace('#/definitions/', '');
  const resolve = (node) => (node.$ref ? { ...resolve(schema.definitions[name(node)]), ...node } : node);

  const value = (node) => {
    const { type, items, anyOf, properties, enum: closed, title, 'x-kind': kind } = resolve(node);
    if (closed) return closed.map((one) => `\`${one}\``).join(', ');
    if (anyOf) return anyOf.map(value).join(' or ');
    if (type === 'array') return `list of ${value(items)}`;
    if (type === 'object') return properties ? `[${title}](#${anchor(title)})` : 'keys and values';
    if (type === 'boolean') return '`true` or `false`';
    if (type === 'integer') return 'whole number';
    return kinds[kind] ?? 'text';
  };

  const example = ({ examples }) => {
    const plain = examples.filter((one) => typeof one !== 'object').map((one) => `\`${one}\``);
    const list = examples.find((one) => Array.isArray(one) && one.every((item) => typeof item === 'string'));
    return plain.join(', ') || (list ? `\`[${list.join(', ')}]\`` : '');
  };

  const table = (properties, required, upstream) => [
    '| key | value | what it says | for example |',
    '| --- | --- | --- | --- |',
    ...Object.entries(properties).map(([key, node]) => {
      const extension = upstream?.properties && !(key in upstream.properties) ? ' +' : '';
      const needed = required?.includes(key) ? ' (needed)' : '';
      const cells = [`\`${key}\`${extension}${needed}`, value(node), node.description, example(node)];
      return `| ${cells.map(cell).join(' | ')} |`;
    }),
  ];

  const lines = ['### Top level', '', ...table(schema.properties, schema.required, theirs), ''];
  const seen = new Set();
  const describe = (node, upstream) => {
    const { anyOf, items, properties } = resolve(node);
    for (const one of anyOf ?? []) describe(one, upstream);
    if (items) describe(items, upstream?.items);
    if (!properties || seen.has(name(node))) return;
    seen.add(name(node));
    const definition = schema.definitions[name(node)];
    lines.push(`### ${definition.title}`, '', definition.description, '');
    if (definition.additionalProperties === false) lines.push(...table(properties, definition.required, upstream));
    else
      lines.push(
        `Keys: ${Object.keys(properties)
          .map((key) => `\`${key}\``)
          .join(', ')}.`,
      );
    lines.push('');
    for (const [key, child] of Object.entries(properties)) describe(child, upstream?.properties?.[key] ?? {});
  };
  for (const [key, node] of Object.entries(schema.properties)) describe(node, theirs.properties[key] ?? {});
  return lines.join('\n').trimEnd();
}
