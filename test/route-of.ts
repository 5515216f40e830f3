import { apiPaths, type Path, paths } from '#src/paths/index.ts'

const map: Path[] = [...Object.values(paths), ...Object.values(apiPaths)].map(
  (path) => path as unknown as Path,
)
/** By the pattern with which it is mounted, a route as the map declares it. */
export const declared = new Map<string, string>(map.map(({ pattern, route }) => [pattern, route]))

/** The declared route of an address; of one that is in no map the address itself. */
export const routeOf = (address: string): string => {
  const { pathname } = new URL(address, 'http://x')
  return map.find(({ matches }) => matches(pathname))?.route ?? pathname
}
