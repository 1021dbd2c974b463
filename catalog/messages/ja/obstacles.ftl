# 荷物を送信できない理由: 1 行、句点なし。

E_MARKETPLACE =
    { $what ->
        [missing] マーケットプレイスがありません
       *[malformed] 「{ $text }」はマーケットプレイスではありません
    }

E_ORDER_ID =
    { $what ->
        [missing] 注文番号がありません
       *[malformed] 「{ $text }」は Amazon の注文番号ではありません（3-7-7）
    }

E_PACKAGES = 1 件の注文に荷物 { $packages } 個は多すぎます（最大 { $most }）

E_PACKAGE = この荷物は存在しません

E_CARRIER = 配送会社がありません

E_CARRIER_NAME = 配送会社 Other には名前が必要です

E_SHIP_DATE =
    { $what ->
        [missing] 出荷日がありません
        [no-offset] 「{ $text }」に時差がありません。時刻の後に Z または +01:00 を付けてください
       *[malformed] 「{ $text }」は日付ではありません。2026-11-21T10:30:00Z または 2026-11-21 の形式にしてください
    }

E_REFERENCE =
    { $what ->
        [order] この注文の別の荷物が参照番号 { $reference } を使用しています
        [run] 注文 { $orderId } の別の荷物が、この処理で参照番号 { $reference } を使用しています
        [begun] この注文の一部は通知済みです。以前の荷物を上書きしないよう、参照番号を指定してください
       *[malformed] 「{ $reference }」は荷物の参照番号ではありません。1 桁から { $most } 桁で、0 より大きい必要があります
    }

E_COD =
    { $what ->
        [method] 「{ $text }」は不明です。Amazon が受け付けるのは DirectPayment です
       *[store] 代金引換を通知できるのは日本だけです
    }

E_ITEMS =
    { $what ->
        [packages] 注文に荷物が複数あります。それぞれの商品を指定してください
       *[call] API 呼び出しでは商品の指定が必要です。フィードなら注文全体を送信できます
    }

E_ITEM_ID =
    { $what ->
        [missing] 注文商品番号がありません
        [letters] 「{ $text }」は数字ではありません。XML フィードは数字だけを受け付けます
       *[malformed] 「{ $text }」は注文商品番号ではありません
    }

E_ITEM_TWICE = 商品 { $orderItemId } がこの荷物に 2 回あります。個数を合計してください

E_QUANTITY =
    { $what ->
        [missing] 数量がありません
       *[malformed] 「{ $text }」は 0 より大きい整数ではありません
    }

E_COUNTRY = 「{ $text }」は 2 文字の国コードではありません

E_UNTRACKED = API 呼び出しでは、お問い合わせ伝票番号のない荷物を送信できません。フィードで送信してください

E_MERCHANT_ID = XML フィードには出品者 ID が必要です

E_TRANSPARENCY =
    { $what ->
        [feed] Transparency コード { $codes } 個は多すぎます。XML フィードでは商品ごとに { $most } 個までです
       *[flat] Transparency コード { $codes } 個は多すぎます。このテキストファイルでは 1 行に { $most } 個までです。API 呼び出しまたは XML フィードで送信してください
    }

E_SUPPLY_SOURCE = XML フィードには供給元の項目が知られていません。API 呼び出しまたはテキストファイルで送信してください

E_CONTROL = 文字 { $character } は送信できません

E_SHIFT_JIS = 文字 { $character } は、日本のテキストファイルの文字コード Shift_JIS にありません

E_TOO_LONG = { $characters } 文字は長すぎます。Amazon が受け付けるのは { $most } 文字までです

E_TOO_LARGE = この荷物だけで文書が { $bytes } バイトになります。Amazon が受け付けるのは { $limit } バイト未満です

E_WRITE = 文書を書き込めません
