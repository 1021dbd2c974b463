# TRK: the tracking number itself.

TRK001 =
    There is no tracking number, and { $reason ->
        [every-package] this store wants one for every package
        [tracked-service] the service is a tracked one
        [held] the service is tracked: the package waits, as it would count as a miss
        [sent] the package goes without, as you chose: it counts as a miss
       *[unknown-service] nothing says that the service is an untracked one
    }.
    .title = Tracking number missing where one is needed
    .hint = Enter the number printed on the label, or choose an untracked service if the parcel went without.

TRK002 = { $service } needs the parcel ID that is printed above the square 2D barcode.
    .title = Royal Mail parcel ID missing
    .hint = Scan or type the ID above the 2D barcode of the label.

TRK003 = { $number } is written with blanks or punctuation; Amazon reads the bare characters.
    .title = Blanks or punctuation in the number
    .hint = Send only the number's own letters and digits.

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
    Without a tracking number only an uploaded file can confirm it; { $effect ->
        [exempt] the store's policy leaves it out of the rate
       *[miss] it may count as a miss in the rate
    }.
    .title = Untracked package goes by file
    .hint = Send it in a file that you upload to Amazon.

TRK010 =
    { $text } is no tracking number: it looks like { $kind ->
        [order-id] an order id
        [url] a web address
        [email] an e-mail address
        [date] a date
        [time] a time of day
        [phone-number] a telephone number
        [price] a price
        [percentage] a percentage
        [product-barcode] a product's barcode
        [isbn] an ISBN
        [asin] an ASIN or FNSKU
        [sku] an article number
        [postcode] a postcode
        [carrier-name] a carrier's name
        [words] plain words
       *[label-barcode] a label's MaxiCode, which holds no whole number
    }.
    .title = Something else stands where the tracking number belongs
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

TRK015 = { $number } lacks { $count } of the digits { $carrier } prints; { $expected } would fit, with zeros in front.
    .title = Leading zeros lost
    .hint = Compare it with the label, and keep the column as text.

TRK013 = { $text } only fills the space: no carrier issues such a number.
    .title = Digits that only fill the space
    .hint = Enter the number printed on the label.

TRK014 = { $number } is a sample number of { $carrier }, printed in guides and test systems.
    .title = Sample number from a guide
    .hint = Enter the number printed on the label.

TRK012 = { $count } numbers stand where one belongs, the first two { $first } and { $second }.
    .title = Several numbers where one belongs
    .hint = Make a package of each number, with the items that are in it.

TRK011 =
    { $text } went through a spreadsheet: { $damage ->
        [scientific] only its first digits are left
        [error] the number itself is gone
       *[rounded] the digits behind the fifteenth became zeros
    }.
    .title = Number damaged by a spreadsheet
    .hint = Export again with the column as text, or scan the label: the lost digits cannot be put back.

TRK016 =
    Besides the number { $number } there { $around ->
        [label-text] are words
        [url] is a web address
        [scanner-prefix] is a scanner's prefix
        [maxicode] are the other parts of a MaxiCode
       *[routing] is a barcode's routing
    }.
    .title = More than the tracking number was entered
    .hint = Enter the bare number.

TRK022 = Package { $package } of this order has the number { $number } already.
    .title = Two packages of one order with one tracking number
    .hint = Enter the number of this package's own label, or put all items into one package.

TRK021 = Order { $other } has the number { $number } too, and the two left days apart.
    .title = Tracking number comes again after days
    .hint = Enter the number of each order's own label.

TRK020 =
    Order { $other } has the number { $number } too{ $why ->
        [one-parcel] , which is right only when one parcel holds both
        [countries] , and goes to another country
       *[import] , but orders from abroad may not share a parcel here
    }.
    .title = Two orders with one tracking number
    .hint = Enter the number of each label, unless one parcel holds both orders.

TRK023 = Parcels of this value from { $from } need more than one scan to count; { $service } is scanned on delivery only.
    .title = Service with too few scans for where the parcel comes from
    .hint = Ship with a service that is scanned on the way.
