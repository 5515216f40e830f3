import type { Config } from './config.ts'
import { ConfigError, isLoopback } from './config-read.ts'

/** People reach a real Vonk over https, or on this machine alone: anything else lets others read its links and cookies along. */
export function assertAddress({ demo, url, urlGiven }: Pick<Config, 'demo' | 'url' | 'urlGiven'>) {
  if (demo) return
  if (!urlGiven) {
    throw new ConfigError(
      'VONK_URL ontbreekt, en een echte Vonk moet weten op welk adres mensen haar bereiken: zet VONK_URL=https://… met de andere instellingen in vonk.env (docs/beheer/configuratie.md). Wilt u een demo, kies dan met VONK_DATA een lege map.',
    )
  }
  if (url.startsWith('https:') || isLoopback(url)) return
  throw new ConfigError(
    `VONK_URL is ‘${url}’, maar een echte Vonk heeft https:// nodig; alleen http://localhost en http://127.0.0.1 mogen zonder.`,
  )
}
