/** How Chinese sounds, without its tones. */
export interface Pinyin {
  /** The syllable of each Chinese character; other characters as they are. */
  syllablesOf: (text: string) => string[]
  /** The common characters that sound like this one, or nearly so to many who type. */
  alike: (character: string) => readonly string[]
  soundAlike: (one: string, other: string) => boolean
}

/** A dictionary of 16 MB: a house where nobody types pinyin or errs does without it. */
export const pinyin = (): Promise<Pinyin> => (loaded ??= load())
let loaded: Promise<Pinyin> | undefined

const load = async (): Promise<Pinyin> => {
  const library = await import('pinyin-pro')
  const syllablesOf = (text: string) =>
    library.pinyin(text, { toneType: 'none', type: 'array', v: true })
  const characters = commonCharacters()
  const sounds = new Map(
    syllablesOf(characters.join(' ')).flatMap((syllable, at) =>
      at % 2 === 0 ? [[characters[at / 2] as string, blurred(syllable)]] : [],
    ),
  )
  const families = new Map<string, string[]>()
  for (const [character, sound] of sounds) {
    families.set(sound, [...(families.get(sound) ?? []), character])
  }
  const soundOf = (character: string) => sounds.get(character) ?? character
  return {
    syllablesOf,
    alike: (character) =>
      (families.get(soundOf(character)) ?? []).filter((other) => other !== character),
    soundAlike: (one, other) => soundOf(one) === soundOf(other),
  }
}

/** What many do not tell apart when they speak, and so not when they type. */
const blurred = (syllable: string): string =>
  syllable.replace(/^([zcs])h/, '$1').replace(/(?<=[aei])ng$/, 'n')

/** The 6,763 characters of GB 2312: those in everyday use. */
const commonCharacters = (): string[] => {
  const bytes: number[] = []
  for (let row = 0xb0; row <= 0xf7; row++) {
    for (let cell = 0xa1; cell <= 0xfe; cell++) bytes.push(row, cell)
  }
  const text = new TextDecoder('gb2312').decode(Uint8Array.from(bytes))
  return text.match(/\p{Script=Han}/gu) ?? []
}
