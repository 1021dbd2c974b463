# ファイルの問題: 1 行、句点なし。

E_EMPTY = 入力が空です

E_ENCODING =
    { $what ->
        [undecoded] この実行環境は { $encoding } を読めません。ファイルを UTF-8 で保存してください
        [mixed] バイト { $byte } は UTF-8 ではありませんが、ファイルの残りは UTF-8 です。二つのファイルをつないだものです。そのようなバイトのある行は飛ばします
       *[byte] バイト { $byte } は UTF-8 ではありません。ファイルを UTF-8 で保存してください
    }

E_FORMAT =
    { $what ->
        [zip] ファイルが表計算ブックまたは zip アーカイブです。シートを CSV UTF-8 で保存してください
        [gzip] ファイルが gzip で圧縮されています。先に展開してください
        [pdf] ファイルが PDF です。JSON または CSV で書き出してください
        [page] ファイルが Web ページです（ログイン画面やエラー画面など）。レコードそのものを書き出してください
        [files] JSON ではありません。ほかのファイルはエンジン shipconfirm/files が読み込みます
        [platform] { $platform } のレコードではありません
        [orders] 注文のファイルはどの既知のプラットフォームのものでもありません
       *[markup] どの既知のプラットフォームのレコードでもありません。プラットフォームを指定するか、列を対応付けてください
    }

E_JSON =
    { $what ->
        [start] 出荷の配列または 1 件の出荷が必要です
        [after] JSON の終わりの後に何かがあります
        [between] 出荷と出荷の間にはコンマまたは閉じ括弧が必要です
        [end] 出荷が途中で終わっています。引用符または括弧が閉じられていません
        [control] 文字列の中に改行または別の制御文字があります
       *[syntax] JSON ではありません。コンマ、引用符、括弧の過不足を確認してください
    }

E_JSON_END =
    { $what ->
        [shipment] JSON が出荷の途中で終わっています
       *[array] JSON が閉じ括弧の前に終わっています
    }

E_SHAPE =
    { $what ->
        [object] 出荷が必要です。波括弧で囲んだオブジェクトにしてください
        [fields] orderId や packages など、出荷の項目が 1 つもありません
       *[kind] 項目の値が、その項目の受け付ける種類ではありません
    }

E_ROW_TOO_LONG =
    { $what ->
        [shipment] 1 件の出荷に { $bytes } バイトは長すぎます（最大 { $most }）
       *[row] 1 行に { $bytes } バイトは長すぎます（最大 { $most }）
    }

E_CSV_COLUMN =
    { $what ->
        [order] 列 order-id がありません。1 行目の列: { $names }
        [verdict] 追跡が有効かどうかを示す列がありません。1 行目の列: { $names }
        [unused] 列 { $column } がありません。使われていない列: { $names }
        [mapped] 対応付けにある列 { $column } がありません。最初の行にあるもの: { $names }
        [many] 1 行目に { $columns } 列あります。読み込めるのは { $most } 列までです
       *[report] 未出荷注文レポートには列 order-item-id と quantity-purchased が必要です
    }

E_CSV_ROW =
    { $columns ->
        [one] この行の列は { $columns } 列、1 行目は { $names } 列です
       *[other] この行の列は { $columns } 列、1 行目は { $names } 列です
    }

E_CSV_QUOTE = この行で開いた引用符が閉じられていません

E_NUL = NUL バイトがあります。ファイルが壊れているか、テキストではありません

E_NO_PARCELS =
    { $what ->
        [orders] これらのレコードには注文だけがあります。荷物のファイルと一緒に読み込んでください
       *[report] 未出荷注文レポートには荷物がありません。出荷のファイルと一緒に読み込んでください
    }

E_ORDER_NOT_IN_REPORT =
    { $orders ->
        [one] 未出荷注文レポートにない注文 { $orders } 件: { $ids }
       *[other] 未出荷注文レポートにない注文 { $orders } 件: { $ids }
    }

E_ORDER_WITHOUT_PARCEL =
    { $orders ->
        [one] 未出荷注文レポートのうち荷物のない注文 { $orders } 件: { $ids }
       *[other] 未出荷注文レポートのうち荷物のない注文 { $orders } 件: { $ids }
    }

E_NOT_IN_CSV =
    { $orders ->
        [one] 表から読み戻すと変わる出荷 { $orders } 件: { $ids }。JSON ならそのまま残ります
       *[other] 表から読み戻すと変わる出荷 { $orders } 件: { $ids }。JSON ならそのまま残ります
    }
E_MORE = ほか { $more } 件

E_XML =
    { $what ->
        [depth] 要素の入れ子が深すぎます
        [entity] XML が独自の実体参照を使っています。テキストそのものを書き出してください
        [doctype] XML に文書型宣言があります。このようなファイルは受け付けません
        [end] XML が途中で終わっています
       *[syntax] XML ではありません。閉じられていないタグを確認してください
    }

E_NO_ORDER_ID =
    { $what ->
        [nameless] レコードに注文番号が Amazon のものもショップのものもありません。読み飛ばします
       *[order] 注文 { $order } のレコードに Amazon 注文番号がありません。読み飛ばします
    }

E_ITEMS_NOT_SPLIT =
    { $what ->
        [nameless] 1 つの出荷に追跡番号が { $packages } 件あり、どの商品がどの番号かが書かれていません。すべて最初の番号に入れます
       *[order] 注文 { $order } の 1 つの出荷に追跡番号が { $packages } 件あり、どの商品がどの番号かが書かれていません。すべて最初の番号に入れます
    }

E_NOTHING_SENT =
    { $orders ->
        [one] まだ荷物のない注文 { $orders } 件: { $ids }
       *[other] まだ荷物のない注文 { $orders } 件: { $ids }
    }

E_FETCH =
    { $what ->
        [url] レコードには出荷の場所だけが書かれています。{ $url } を取得し、その応答を読み込んでください
       *[shipment] レコードには注文 { $order } の出荷 { $shipment } という名前だけがあります。その出荷を取得して読み込んでください
    }

E_COMMENT = 注文 { $order } には荷物の欄がなく、コメントだけがあります: { $comment }

E_UNMAPPED =
    { $what ->
        [platform] { $platform } の書き出しの列は店ごとに異なります。どの列がどの項目かを対応付けで指定してください
       *[records] これらのレコードには既知の項目がありません。どこにどの項目があるかを対応付けで指定してください
    }

detected =
    { $what ->
        [named] 指定されたとおりです
        [nothing] 応答が空です
        [marks] レコードに { $marks } があり、ほかのプラットフォームにはありません
        [mapping] 項目の場所は対応付けによります
        [json] JSON で、ほかのプラットフォームの目印がありません
        [template] 列が Amazon のテンプレートのものです
        [report] 列が Amazon のレポートのものです
       *[columns] 列名が本ツールまたは Amazon のものです
    }

guessed =
    { $what ->
        [name] 名前からの判断です
        [values] 「{ $example }」のような値があります
        [both] 名前からの判断で、「{ $example }」のような値があります
       *[dates] 「{ $example }」のような日付があり、日と月を区別できません。どちらが先かを、対応付けの "form" に "day-first" か "month-first" で指定してください
    }
