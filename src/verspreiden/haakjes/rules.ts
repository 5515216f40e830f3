import type { Zichtbaarheid } from '#src/platform/zichtbaarheid.ts'
import type { HaakjeData } from './forms.ts'
import { may } from './policy.ts'

type Known = { kring: Zichtbaarheid | undefined; categorieen: { code: string }[] }

/** What a form cannot know: the first thing that is wrong with it, at its field. */
export function haakjeProbleem(
  { zichtbaarheid, categorie }: Pick<HaakjeData, 'zichtbaarheid' | 'categorie'>,
  { kring, categorieen }: Known,
): { veld: 'categorie' | 'zichtbaarheid'; probleem: string } | null {
  if (categorie && !categorieen.some(({ code }) => code === categorie))
    return { veld: 'categorie', probleem: 'Kies een soort werk uit de lijst.' }
  if (kring && !may.showIn(zichtbaarheid, kring))
    return {
      veld: 'zichtbaarheid',
      probleem:
        kring === 'team'
          ? 'Waar dit vandaan komt, is alleen voor het team. Maak dat eerst zichtbaar voor meer mensen.'
          : 'Zo ver gaat het niet: waar dit vandaan komt, is voor minder mensen zichtbaar. Kies een kleinere kring.',
    }
  return null
}
