import type { TimelineLook } from '#src/platform/components/index.ts'
import type { Logboekregel } from './aantekening.ts'

/** How the lines of a logboek are told from one another. */
export const regelLook: Record<Logboekregel['soort'], TimelineLook> = {
  waarneming: { word: 'waarneming', icon: 'eye', mark: 'vol' },
  hobbel: { word: 'hobbel', icon: 'barrier-block', mark: 'ring' },
  dilemma: { word: 'dilemma', icon: 'scale', mark: 'lucht' },
  besluit: { word: 'besluit', icon: 'gavel', mark: 'inkt' },
  resultaat: { word: 'resultaat', icon: 'chart-bar', mark: 'vonk' },
  les: { word: 'les', icon: 'bulb', mark: 'blad' },
  routewissel: { word: 'routewissel', icon: 'route', mark: 'zon' },
}
