/** A file that is made for the reader. */
export interface Download {
  fileName: string
  /** Registered with IANA where the format is; else the nearest that is. */
  mediaType: string
  text: string
}
