/** Endings of files. Those that end names of products too (`js`, `ts`, `net`, `io`) need another sign of a file. */
const ENDINGS = new Set(
  `css scss sass less html htm xhtml xml json jsonc yaml yml toml ini cfg conf env lock log txt md mdx rst adoc tex bib pdf doc docx
  odt rtf xls xlsx ods csv tsv ppt pptx png jpg jpeg gif svg webp ico bmp tif tiff psd eps mp3 mp4 wav avi mov mkv zip tar gz tgz bz2
  xz rar jar war ear apk ipa exe dll msi deb rpm dmg iso bin dat db sqlite sql py ipynb pyc rb erb java kt kts scala groovy gradle cs
  csproj sln cpp hpp cc hh rs swift php pl pm sh bash zsh ps1 bat cmd vue svelte tsx jsx mjs cjs proto graphql tf tfvars hcl
  parquet avro orc npy pkl h5 onnx dwg dxf stl step sldprt rvt ifc shp geojson kml gpx srt vtt epub ics vcf pem crt key plist xib`.split(
    /\s+/,
  ),
);
const SHARED_ENDINGS = new Set('js ts go c h r m d v ai'.split(' '));

/** Folders at the top of projects and of Unix systems, which make a path of what stands behind their slash. */
const FOLDERS = new Set('src lib libs bin sbin usr var node_modules dist pkg'.split(' '));

const FILE = /^([\p{L}\p{N}_][\p{L}\p{N}_.+@-]*)\.([a-z][a-z0-9]{0,9})$/u;
const SHOUTED_FILE = /^[A-Z0-9_-]+\.[A-Z]{2,5}$/;
const DOTFILE = /^\.[a-z][\w-]*(?:\.[\w-]+)*$/;
const ROOTED = /^(?:(?:~|\.{1,2})?\/(?!\/)|(?:[A-Za-z]:|\.{1,2})[/\\](?![/\\]))[\w.@$~-]+/;
const SEGMENTS = /^[\w.@$~{}*-]+(?:[/\\][\w.@$~{}*-]+)*[/\\]?$/;
const SHARE = /^\\\\[\w.-]+\\/;

/** `src/app/`, `.github/workflows`, `/etc/hosts`, `docker-compose.yml`, `.css`; but not `and/or`, `CI/CD` or `.NET`. */
export function isPath(written: string): boolean {
  if (!/[./\\]/.test(written)) return false;
  if (DOTFILE.test(written)) return written !== '.net';
  if (SHARE.test(written)) return true;
  if (!/[/\\]/.test(written)) return isFile(written);
  if (!/\p{L}/u.test(written) || !SEGMENTS.test(written.replace(/^(?:[A-Za-z]:)?[/\\]/, ''))) return false;
  if (ROOTED.test(written)) return true;
  const segments = written.split(/[/\\]/);
  const last = segments.at(-1)!;
  const first = segments[0]!;
  if (/^\.[a-z]/.test(first) || FOLDERS.has(first)) return true;
  if (segments.length > 2 && last === '' && /^[a-z]/.test(first)) return true;
  return last !== '' && isFile(last) && segments.slice(0, -1).every((segment) => /^[\w.-]*$/.test(segment));
}

function isFile(written: string): boolean {
  if (SHOUTED_FILE.test(written)) return ENDINGS.has(written.split('.').at(-1)!.toLowerCase());
  const match = FILE.exec(written);
  if (!match) return false;
  const [, name = '', ending = ''] = match;
  if (!/\p{L}/u.test(name)) return false;
  if (ENDINGS.has(ending)) return true;
  return SHARED_ENDINGS.has(ending) && (/[_.-]/.test(name) || COMMON_NAMES.has(name));
}

/** Files of which every project has one. */
const COMMON_NAMES = new Set(
  'main index app server client utils util config setup test tests types constants helpers'.split(' '),
);
