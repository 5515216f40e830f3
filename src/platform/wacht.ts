import type { IconName } from './components/icons.ts'
import type { Config } from './config.ts'
import { placeFor } from './places.ts'

/** What waits for a member: one row, with what is asked, since when, and its one action. */
export type Wacht = {
  /** With `id` what it is put off by: a code of its own for each kind of thing. */
  soort: string
  id: string
  icon: IconName
  /** As people call its kind. */
  woord: string
  /** In which it waits; with `waar` where that is, when the action leads elsewhere. */
  waarin?: string | undefined
  waar?: string
  /** How that stands. */
  feiten?: string
  titel: string
  /** Who asks, or what was said with it. */
  bij?: string | undefined
  /** Since when it waits: what comes after it was put off brings it back. */
  sinds: Date | null
  href: string
  /** What its button says; it leads there, or is done at once when it says where it is sent to. */
  doe: string
  post?: string
  /** Something stays shut or goes wrong until then, somebody waits for it, or only oneself. */
  dring: 'haast' | 'iemand' | 'zelf'
  /** Whether it is marked as new; left out: when it waits since the visit before. */
  nieuw?: boolean
  /** It can be put away for good without doing it. */
  klaar?: true
}

/** Where each noun says what of it waits for who asks. */
export const wachtend = placeFor<Config, Wacht[]>('wat op een lid wacht')
