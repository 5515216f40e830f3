import { paths } from '../../paths/index.ts'

/** Says to the adviesteam that something does not belong here: quiet, and on every piece of content. */
export const MeldLink = ({ wat, id, titel }: { wat: string; id: string; titel: string }) => (
  <a class="vonk-meld" href={paths.melden(wat, id)} rel="nofollow">
    Meld dit<span class="vonk-onzichtbaar">: {titel}</span>
  </a>
)
