# TRK: the tracking number itself.

TRK001 =
    There is no tracking number, and { $reason ->
        [every-package] this store wants one for every package
        [tracked-service] the service is a tracked one
       *[unknown-service] nothing says that the service is an untracked one
    }.
    .title = Tracking number missing where one is needed
    .hint = Enter the number printed on the label, or choose an untracked service if the parcel went without.

TRK002 = { $service } needs the parcel ID that is printed above the square 2D barcode.
    .title = Royal Mail parcel ID missing
    .hint = Scan or type the ID above the 2D barcode of the label.

TRK003 = { $number } is written with blanks or punctuation; Amazon reads the bare characters.
    .title = Blanks, hyphens, dots or slashes inside the number
    .hint = Drop everything that is no letter and no digit.

TRK004 = { $number } is sent as { $clean }.
    .title = Lower case, full-width or invisible characters in the number
    .hint = Write it in plain capitals.

TRK005 = { $number } does not look like a number of { $carrier }.
    .title = Number has a shape this carrier does not use
    .hint = Compare it with the label, character by character.

TRK006 = One character of { $number } is wrong, or two are swapped: { $carrier } would give it check digit { $expected }, not { $found }.
    .title = Check digit does not fit the number
    .hint = Scan the label again; any of its characters may be the wrong one.

TRK007 = { $number } looks like a number of { $other }, but the carrier is { $carrier }.
    .title = Number belongs to another carrier
    .hint = Check carrier and number against the label.

TRK008 = { $number } holds the character { $character }, which no carrier prints.
    .title = Special characters in the number
    .hint = Type the number again from the label.

TRK009 =
    It goes without a tracking number, so only a feed can confirm it; { $effect ->
        [exempt] the store's policy leaves it out of the rate
       *[miss] it may count as a miss in the rate
    }.
    .title = Untracked package goes by feed
    .hint = Send it in the XML feed or the flat file.

TRK010 =
    { $text } is no tracking number: it looks like { $kind ->
        [order-id] an Amazon order id
        [url] a web address
        [email] an e-mail address
        [date] a date
        [phone-number] a telephone number
       *[price] a price
    }.
    .title = Something else stands in the tracking field
    .hint = Enter the number printed on the label.

TRK018 = { $number } would be a number of { $carrier } with { $expected } instead of { $found } at place { $place }.
    .title = Letter where a digit belongs, or a digit where a letter does
    .hint = Look at the label: letters and digits that look alike are mixed up.

TRK017 =
    { $number } is one slip away from a number of { $carrier }: { $slip ->
        [swapped] two neighbours are swapped
        [wrong] one character is wrong
        [extra] one character is too many
       *[missing] one character is missing
    } (place { $place }, expected { $expected }).
    .title = Number is one slip away from a right one
    .hint = Compare that place with the label, or scan the label again.

TRK019 = { $number } is a number that { $post } gives to items nobody scans on the way.
    .title = Number of a letter that nobody tracks
    .hint = Send it by a service whose number opens with R, L, C, E, H or V.
