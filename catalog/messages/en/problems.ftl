# What is wrong with a file: one line, lower case, no trailing period.

E_EMPTY = the input is empty

E_ENCODING =
    { $what ->
        [utf-16] the file is UTF-16; save it as UTF-8
       *[byte] byte { $byte } is no UTF-8; save the file as UTF-8
    }

E_FORMAT =
    { $what ->
        [zip] the file is a spreadsheet or a zip archive; save the sheet as CSV UTF-8
        [gzip] the file is compressed with gzip; unpack it first
        [pdf] the file is a PDF; export JSON or CSV
        [files] this is no JSON; the engine that reads other files is shipconfirm/files
       *[markup] the file is XML or HTML; export JSON or CSV
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
        [unused] no column { $column }; not used: { $names }
       *[report] the unshipped-orders report needs the columns order-item-id and quantity-purchased
    }

E_CSV_ROW =
    { $columns ->
        [one] the row has { $columns } column, the first line has { $names }
       *[other] the row has { $columns } columns, the first line has { $names }
    }

E_CSV_QUOTE = a quote opens in this row and is not closed

E_NUL = a NUL byte: the file is damaged or is no text

E_NO_PARCELS = the unshipped-orders report holds no parcels; read it together with a file of shipments

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

E_MORE = and { $more } more
