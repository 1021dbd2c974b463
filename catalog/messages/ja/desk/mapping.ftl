# The mapping: the shop’s names and what Amazon is told.

mapping-title = ショップの配送会社と配送方法
mapping-text = 出荷で使われている名前と、Amazonに送られる名前です。大文字小文字、空白、記号は区別しません。
mapping-looking = 名前を確認中
mapping-nothing = これらの出荷に配送会社の記載はありません。
mapping-table = 見つかった名前（未決定が先）
mapping-column-shop = ショップでの名前
mapping-column-count = 荷物
mapping-column-how = 根拠
mapping-column-amazon = Amazonに送る名前
mapping-carrier = 配送会社
mapping-service = 配送方法
mapping-means = { $name }の意味
mapping-choose = 選択
mapping-apply = この名前を対応付ける
mapping-effect = 待機中の荷物{ $count }個に影響：{ NUMBER($ready) }個が準備完了に
mapping-try = 配送会社名を試す
mapping-policy = 追跡ありの配送方法で追跡番号がない場合
mapping-policy-hold = 番号が入るまで荷物を保留する
mapping-policy-send-untracked = 番号なしで送る。1件ごとに有効な追跡率の欠けとして数えられます。
mapping-own = 設定した対応付け
mapping-forget = { $name }を削除
mapping-open = 対応付けを開く
mapping-save = 対応付けを保存
mapping-said = 出荷{ $count }件を再確認しました
