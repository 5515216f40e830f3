import { paths } from '#src/paths/index.ts'

const nowhere = 'http://vonk.invalid'

/** Where to go after signing in: a page of ours, whatever was asked for. */
export function localPath(asked: unknown): string {
  if (typeof asked !== 'string' || asked.length > 500 || !/^\/[^\\]*$/.test(asked)) return paths.mijnVonk()
  // What a browser would make of it: it drops tabs and line breaks and folds dots before it looks at the slashes.
  const url = URL.parse(asked, nowhere)
  if (!url || url.origin !== nowhere) return paths.mijnVonk()
  const path = url.pathname + url.search + url.hash
  const loops = [paths.inloggen, paths.uitloggen, paths.tweedeStap].some(({ covers }) => covers(url.pathname))
  return path.startsWith('//') || path.length > 500 || loops ? paths.mijnVonk() : path
}

/** Where somebody was going before this came in between; undefined: nowhere. */
export const onwards = (asked: string | undefined): string | undefined =>
  asked === undefined ? undefined : localPath(asked)
