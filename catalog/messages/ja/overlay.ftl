# オーバーレイの誤り。一行、文末に句点なし。

E_DATA_JSON = JSON ではありません。{ $line } 行目の { $column } 列目を確認してください

E_DATA_KIND =
    { $what ->
        [version] 数値の 1 が必要です
        [text] 文字列が必要です
        [list] リストが必要です
        [empty] リストが空です
       *[object] オブジェクトが必要です
    }

E_DATA_KEY =
    { $what ->
        [missing] キー { $key } がありません
        [twice] キー { $key } が 2 回あります
       *[unknown] ここにキー { $key } はありません
    }

E_DATA_TEXT =
    { $what ->
        [long] 文字列が 200 文字を超えています
        [id] 「{ $text }」は ID ではありません。使えるのは小文字、数字、ハイフンです
        [country] 「{ $text }」は国コードではありません。大文字 2 文字です
        [url] 「{ $text }」は https:// で始まっていません
        [number] 「{ $text }」は整えた番号ではありません。使えるのは大文字と数字です
        [zone] 「{ $text }」は UTC との時差ではありません。Z または +01:00 のように書きます
       *[any] 文字列が空白です
    }

E_DATA_WORD = 「{ $word }」は { $words } のいずれでもありません

E_OVERLAY_CARRIER =
    { $what ->
        [twice] 配送業者 { $carrier } が 2 回あります
        [catalogue] { $carrier } はカタログの配送業者です。追加はできますが変更はできません
        [nameless] 新しい配送業者 { $carrier } に名前が必要です
        [taken] このコードは { $carrier } のものです。その ID を使ってください
        [unlisted] 「{ $carrier }」は Amazon の配送業者コードの一覧にありません
       *[unknown] 配送業者「{ $carrier }」は不明です。ID か Amazon の一覧のコードを指定してください
    }

E_OVERLAY_ALIAS =
    { $what ->
        [listed] 「{ $name }」は Amazon では { $carrier } を意味し、ほかの配送業者にはできません
        [twice] 「{ $name }」はすでに { $carrier } を意味します
       *[blank] 「{ $name }」には文字も数字もありません
    }

E_OVERLAY_PATTERN =
    { $what ->
        [anchor] パターンが ^ で始まらないか $ で終わっていません（{ $place } 文字目）
        [bracket] { $place } 文字目で括弧が閉じていないか、開いていないか、深すぎます
        [character] パターンの { $place } 文字目は 0-9 と A-Z のどれでもありません
        [range] { $place } 文字目の前の範囲が逆か、数字から文字にまたがっています
        [empty] { $place } 文字目の前に照合するものがありません
        [count] { $place } 文字目の回数は 1 から 48 ではありません
        [group] { $place } 文字目のグループは body、cd、serial、service、country のどれでもありません
        [place] { $place } 文字目のグループは位置か長さが固定されていません
        [long] パターンが 48 文字を超える番号を受け入れます
        [large] パターンが大きすぎます
        [check] チェックディジットにはグループ body と cd が必要で、cd は 1 文字です
       *[wide] この種の番号の半分以上が一致します。範囲を示すだけなので、その役割を指定してください
    }

E_OVERLAY_EXAMPLE =
    { $what ->
        [check-digit] 例 { $example } のチェックディジットが正しくありません
       *[shape] 例 { $example } はパターンに一致しません
    }

E_OVERLAY_SERVICE =
    { $what ->
        [unknown] { $carrier } に配送方法「{ $service }」はありません
        [listed] 「{ $service }」はすでに { $carrier } の配送方法です
       *[twice] { $carrier } の「{ $service }」が 2 回対応付けられています
    }

E_OVERLAY_RULE =
    { $what ->
        [twice] ルール { $rule } がコードと名前で 2 回あります
       *[unknown] ルール { $rule } はありません
    }
