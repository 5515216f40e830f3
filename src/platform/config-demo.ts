import { ConfigError } from './config-read.ts'
import type { MadeAs } from './made-as.ts'

type Asked = {
  /** VONK_DEMO; null: not given. */
  demo: '0' | '1' | null
  production: boolean
  ownDatabase: boolean
}

/**
 * An empty database becomes what is asked for. Any other says itself what it is, and asking for the other kind is an
 * error.
 */
export function readDemo(asked: Asked, made: MadeAs): boolean {
  assertNotInProduction(asked)
  const wanted = asked.demo === null ? !asked.production && !asked.ownDatabase : asked.demo === '1'
  if (made === 'nothing') return wanted
  if (made === 'demo' && !wanted) throw new ConfigError(demoForReal)
  if (made === 'real' && asked.demo === '1') throw new ConfigError(realForDemo)
  return made === 'demo'
}

function assertNotInProduction({ demo, production }: Asked) {
  if (!production || demo !== '1') return
  throw new ConfigError(
    'VONK_DEMO is 1, maar de demo kan niet aan met NODE_ENV=production of een bestand met instellingen: haal VONK_DEMO weg, of start zonder die twee.',
  )
}

const demoForReal =
  'Deze database is een demo met verzonnen mensen, en wordt nooit een echte Vonk: kies met VONK_DATA een lege map of met DATABASE_URL een lege database. Wilt u de demo zelf, geef dan VONK_DEMO=1, zonder NODE_ENV=production en zonder bestand met instellingen.'

const realForDemo =
  'VONK_DEMO is 1, maar deze database is van een echte Vonk, en wordt nooit een demo: haal VONK_DEMO weg, of kies met VONK_DATA een lege map.'
