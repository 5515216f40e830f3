/** Names of the parts in which Word, Excel, PowerPoint and LibreOffice keep macros. */
export const macro = /(^|\/)(vbaProject\.bin|macrosheets\/)|^(Basic|Scripts)\//i
