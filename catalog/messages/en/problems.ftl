# What is wrong with a file: one line, lower case, no trailing period.

E_EMPTY = the input is empty

E_ENCODING =
    { $what ->
        [undecoded] this runtime cannot decode { $encoding }; save the file as UTF-8
        [mixed] byte { $byte } is no UTF-8, but the rest of the file is: it was put together from two files; rows with such bytes are passed over
       *[byte] byte { $byte } is no UTF-8; save the file as UTF-8
    }

E_FORMAT =
    { $what ->
        [zip] the file is a spreadsheet or a zip archive; save the sheet as CSV UTF-8
        [gzip] the file is compressed with gzip; unpack it first
        [pdf] the file is a PDF; export JSON or CSV
        [page] the file is a web page, such as a log-in or an error shows; export the records themselves
        [files] this is no JSON; the engine that reads other files is shipconfirm/files
        [platform] these are no records of { $platform }
        [orders] the file of orders is of no platform that is known
       *[markup] the records are of no platform that is known; name the platform, or map the columns
    }

E_JSON =
    { $what ->
        [start] expected an array of shipments or one shipment
        [after] something stands after the end of the JSON
        [between] expected a comma or a closing bracket between shipments
        [end] the shipment ends too early: a quote or a bracket is not closed
        [control] a line break or another control character stands inside a text
       *[syntax] this is no JSON: look for a comma, quote or bracket that is missing or too many
    }

E_JSON_END =
    { $what ->
        [shipment] the JSON ends in the middle of a shipment
       *[array] the JSON ends before its closing bracket
    }

E_SHAPE =
    { $what ->
        [object] expected a shipment: an object in braces
        [fields] no field of a shipment is in it, such as orderId or packages
       *[kind] a field holds a value of another kind than it takes
    }

E_ROW_TOO_LONG =
    { $what ->
        [shipment] { $bytes } bytes are too long for one shipment (at most { $most })
       *[row] { $bytes } bytes are too long for one row (at most { $most })
    }

E_CSV_COLUMN =
    { $what ->
        [order] no column order-id; the first line has: { $names }
        [verdict] no column says whether the tracking is valid; the first line has: { $names }
        [unused] no column { $column }; not used: { $names }
        [mapped] the mapping names the column { $column }, which is not there; the first line has: { $names }
        [many] the first line has { $columns } columns; at most { $most } are read
       *[report] the unshipped-orders report needs the columns order-item-id and quantity-purchased
    }

E_CSV_ROW =
    { $columns ->
        [one] the row has { $columns } column, the first line has { $names }
       *[other] the row has { $columns } columns, the first line has { $names }
    }

E_CSV_QUOTE = a quote opens in this row and is not closed

E_NUL = a NUL byte: the file is damaged or is no text

E_NO_PARCELS =
    { $what ->
        [orders] these records tell of orders only; read them together with a file of parcels
       *[report] the unshipped-orders report holds no parcels; read it together with a file of shipments
    }

E_ORDER_NOT_IN_REPORT =
    { $orders ->
        [one] { $orders } order not in the unshipped-orders report: { $ids }
       *[other] { $orders } orders not in the unshipped-orders report: { $ids }
    }

E_ORDER_WITHOUT_PARCEL =
    { $orders ->
        [one] { $orders } order of the unshipped-orders report without a parcel: { $ids }
       *[other] { $orders } orders of the unshipped-orders report without a parcel: { $ids }
    }

E_NOT_IN_CSV =
    { $orders ->
        [one] one shipment would read back otherwise from a table: { $ids }; JSON keeps it
       *[other] { $orders } shipments would read back otherwise from a table: { $ids }; JSON keeps them
    }
E_MORE = and { $more } more

E_XML =
    { $what ->
        [depth] the elements stand inside one another too deep
        [entity] the XML uses an entity of its own; export the text itself
        [doctype] the XML brings a document type; such files are refused
        [end] the XML ends too early
       *[syntax] this is no XML: look for a tag that is not closed
    }

E_NO_ORDER_ID =
    { $what ->
        [nameless] the record names no order, neither as Amazon does nor as the shop does; it is passed over
       *[order] the record of order { $order } holds no Amazon order id; it is passed over
    }

E_ITEMS_NOT_SPLIT =
    { $what ->
        [nameless] one parcel has { $packages } tracking numbers and does not say which items go with which; all are put with the first
       *[order] one parcel of order { $order } has { $packages } tracking numbers and does not say which items go with which; all are put with the first
    }

E_NOTHING_SENT =
    { $orders ->
        [one] { $orders } order has no parcel yet: { $ids }
       *[other] { $orders } orders have no parcel yet: { $ids }
    }

E_FETCH =
    { $what ->
        [url] the record only says where the shipments are; fetch { $url } and read the answer
       *[shipment] the record only names shipment { $shipment } of order { $order }; fetch that shipment and read it
    }

E_COMMENT = order { $order } has no field for its parcel, only a comment: { $comment }

E_UNMAPPED =
    { $what ->
        [platform] the columns of a { $platform } export are each shop's own: say in a mapping where the fields stand
       *[records] no field of these records is known: say in a mapping where the fields stand
    }

detected =
    { $what ->
        [named] you said so
        [nothing] the answer is empty
        [marks] the records have { $marks }, which no other platform's have
        [mapping] the mapping says where the fields stand
        [json] it is JSON without the marks of another platform
        [template] the columns are those of Amazon's template
        [report] the columns are those of Amazon's report
       *[columns] its columns go by our names or Amazon's
    }

guessed =
    { $what ->
        [name] the name says so
        [values] it holds values like “{ $example }”
        [both] the name says so, and it holds values like “{ $example }”
       *[dates] it holds dates like “{ $example }” and nobody can tell the day from the month: say in the mapping which comes first, as "form": "day-first" or "month-first"
    }
