import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from '#src/platform/config.ts'
import { root } from '#src/platform/root.ts'

/** How Vonk is doing, as far as Vonk itself can know. */
export type Toestand = {
  postgres: string
  bytes: number
  migratie: string
  /** Jobs that wait for their turn, and since when the one that waits longest could have begun. */
  wachtend: number
  wachtMinuten: number
  mislukt: number
  /** Mails that were kept because no mail server is set. */
  postvak: number
  leden: number
  beheerders: number
}

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
export const versieVanVonk = version

/** A worker that runs takes a job within seconds. */
const patienceMinutes = 10

export type Aandachtspunt = { wat: string; doe: string }

/** What asks for attention, the most pressing first; nothing when all is well. */
export function aandachtspunten(t: Toestand, config: Pick<Config, 'smtpUrl' | 'demo' | 'tweedeFactor'>) {
  const points: (Aandachtspunt | false)[] = [
    t.wachtend > 0 &&
      t.wachtMinuten >= patienceMinutes && {
        wat: `Taken wachten al ${t.wachtMinuten} minuten.`,
        doe: 'Kijk of het werkproces (worker) draait.',
      },
    t.mislukt > 0 && {
      wat: t.mislukt === 1 ? '1 taak is mislukt.' : `${t.mislukt} taken zijn mislukt.`,
      doe: 'In het logboek van de worker staat waarom.',
    },
    !config.demo &&
      !config.smtpUrl && {
        wat: 'Er gaat geen mail de deur uit.',
        doe: 'Stel een mailserver in met SMTP_URL.',
      },
    !config.demo &&
      config.tweedeFactor === 'geen' && {
        wat: 'De tweede stap voor adviesteam en beheer staat uit.',
        doe: 'Zet VONK_TWEEDE_FACTOR weer aan.',
      },
    t.beheerders === 1 && {
      wat: 'Er is maar één beheerder.',
      doe: 'Geef nog iemand beheer, voor als je er niet bent.',
    },
  ]
  return points.filter((point) => point !== false)
}

/** '12,4 MB'. */
export function sayBytes(bytes: number): string {
  const units = ['bytes', 'kB', 'MB', 'GB', 'TB']
  const step = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), units.length - 1)
  const figure = bytes / 1000 ** step
  return `${figure.toLocaleString('nl-NL', { maximumFractionDigits: step === 0 ? 0 : 1 })} ${units[step]}`
}
