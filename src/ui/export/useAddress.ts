import { useEffect, useState } from 'react'

/** The address of what is made, as long as it is shown. */
export function useAddress(make: (() => Promise<Blob>) | undefined): string | undefined {
  const [address, setAddress] = useState<{ of: unknown; url: string }>()
  useEffect(() => {
    if (!make) return
    let url: string | undefined
    let isShown = true
    // Painted first, drawn then; and not at every letter that is typed.
    const timer = setTimeout(() => {
      make().then(
        (file) => {
          if (!isShown) return
          url = URL.createObjectURL(file)
          setAddress({ of: make, url })
        },
        () => {},
      )
    }, 150)
    return () => {
      isShown = false
      clearTimeout(timer)
      if (url !== undefined) URL.revokeObjectURL(url)
    }
  }, [make])
  return make && address?.of === make ? address.url : undefined
}
