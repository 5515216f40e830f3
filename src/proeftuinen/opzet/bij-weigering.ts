import { apiPaths, paths } from '#src/paths/index.ts'
import { fill } from '#src/platform/places.ts'
import { bijWeigering } from '#src/platform/weigering.ts'

const onder = [paths.proeftuin, apiPaths.proeftuin]

/** Who does what in a proeftuin. It is there for who is refused: what one may not see is not found. */
export const inProeftuinGeweigerd = fill(bijWeigering, (_, { path }) => {
  const here = onder.find((one) => one.covers(path))
  const [id] = /[0-9a-fA-F-]{36}/.exec(path) ?? []
  if (!here || id === undefined) return null
  return {
    zin: 'In een proeftuin schrijft het team, en passen de trekker en het adviesteam de rest aan. Op de pagina van de proeftuin staat wie er meedoen.',
    weg: { href: paths.proeftuin(id), label: 'Naar de proeftuin' },
  }
})
