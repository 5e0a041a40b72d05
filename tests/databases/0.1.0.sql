BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO "_sqlite_migrations" VALUES(1,'umkm_studio','m001_the_first_store','2026-11-22 02:41:09.615598+00:00');
CREATE TABLE codes (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        code TEXT NOT NULL,
        key TEXT NOT NULL UNIQUE CHECK (key <> ''),
        kind TEXT NOT NULL CHECK (kind IN ('post', 'partner', 'ad', 'loyalty', 'referral')),
        post_id INTEGER REFERENCES posts (id),
        partner_id INTEGER REFERENCES partners (id),
        discount_percent REAL CHECK (discount_percent BETWEEN 0 AND 100),
        discount_amount INTEGER CHECK (discount_amount >= 0),
        starts_on TEXT CHECK (starts_on IS date(starts_on)),
        ends_on TEXT CHECK (ends_on IS date(ends_on)),
        usage_limit INTEGER CHECK (usage_limit > 0),
        cost INTEGER NOT NULL DEFAULT 0 CHECK (cost >= 0),
        CHECK (discount_percent IS NULL OR discount_amount IS NULL)
    ) STRICT
    ;
INSERT INTO "codes" VALUES(1,'RATNA10','ratna10','post',1,1,10.0,NULL,NULL,NULL,NULL,0);
CREATE TABLE customers (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        key TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL DEFAULT ''
    ) STRICT
    ;
INSERT INTO "customers" VALUES(1,'phone:6281200000001','Dewi');
INSERT INTO "customers" VALUES(2,'whatsapp:dewi','Dewi');
INSERT INTO "customers" VALUES(3,'shopee:windasur.86_id','windasur.86_id');
INSERT INTO "customers" VALUES(4,'shopee:kiranasuryan68','kiranasuryan68');
INSERT INTO "customers" VALUES(5,'shopee:dewisantoso13_id','dewisantoso13_id');
INSERT INTO "customers" VALUES(6,'shopee:diahpermata_5','diahpermata_5');
INSERT INTO "customers" VALUES(7,'shopee:larashan_79','larashan_79');
INSERT INTO "customers" VALUES(8,'shopee:ekacempaka_65','ekacempaka_65');
INSERT INTO "customers" VALUES(9,'shopee:wulanang.37','wulanang.37');
INSERT INTO "customers" VALUES(10,'shopee:sarisurya_3_id','sarisurya_3_id');
INSERT INTO "customers" VALUES(11,'shopee:jihansuryani.87','jihansuryani.87');
INSERT INTO "customers" VALUES(12,'shopee:dewiutami_26','dewiutami_26');
INSERT INTO "customers" VALUES(13,'shopee:kurniasuryan.69','kurniasuryan.69');
INSERT INTO "customers" VALUES(14,'shopee:yunisury_30','yunisury_30');
INSERT INTO "customers" VALUES(15,'shopee:ekowijayanti.77_id','ekowijayanti.77_id');
INSERT INTO "customers" VALUES(16,'shopee:kurniaperm_44','kurniaperm_44');
INSERT INTO "customers" VALUES(17,'shopee:fitrisantoso_24','fitrisantoso_24');
INSERT INTO "customers" VALUES(18,'shopee:rinawi_29_id','rinawi_29_id');
INSERT INTO "customers" VALUES(19,'shopee:yunisapu61','yunisapu61');
INSERT INTO "customers" VALUES(20,'shopee:wulanpermat_38','wulanpermat_38');
INSERT INTO "customers" VALUES(21,'shopee:irfanramadha.5','irfanramadha.5');
INSERT INTO "customers" VALUES(22,'shopee:dewisafitri32','dewisafitri32');
INSERT INTO "customers" VALUES(23,'shopee:anisanugroh89','anisanugroh89');
INSERT INTO "customers" VALUES(24,'shopee:hendrapr84','hendrapr84');
INSERT INTO "customers" VALUES(25,'shopee:bellautami61','bellautami61');
INSERT INTO "customers" VALUES(26,'shopee:ulfacempak.83','ulfacempak.83');
INSERT INTO "customers" VALUES(27,'shopee:tiaraprame77','tiaraprame77');
INSERT INTO "customers" VALUES(28,'shopee:oktalesta61','oktalesta61');
INSERT INTO "customers" VALUES(29,'shopee:mayahidayat56','mayahidayat56');
INSERT INTO "customers" VALUES(30,'shopee:galihs.61_id','galihs.61_id');
INSERT INTO "customers" VALUES(31,'shopee:puspau.38','puspau.38');
INSERT INTO "customers" VALUES(32,'shopee:budisafitri54','budisafitri54');
INSERT INTO "customers" VALUES(33,'shopee:fitrice_47','fitrice_47');
INSERT INTO "customers" VALUES(34,'shopee:bellao_71_id','bellao_71_id');
INSERT INTO "customers" VALUES(35,'shopee:yantisury.91','yantisury.91');
INSERT INTO "customers" VALUES(36,'shopee:budianggr.93','budianggr.93');
INSERT INTO "customers" VALUES(37,'shopee:dimasoktavia.72','dimasoktavia.72');
INSERT INTO "customers" VALUES(38,'shopee:mayapr_61','mayapr_61');
INSERT INTO "customers" VALUES(39,'shopee:hendrasa96','hendrasa96');
INSERT INTO "customers" VALUES(40,'shopee:jihanhanda.55','jihanhanda.55');
INSERT INTO "customers" VALUES(41,'shopee:irfanprat69','irfanprat69');
INSERT INTO "customers" VALUES(42,'shopee:farahokt.90','farahokt.90');
INSERT INTO "customers" VALUES(43,'shopee:lestari_4','lestari_4');
INSERT INTO "customers" VALUES(44,'shopee:rahmapr.21','rahmapr.21');
INSERT INTO "customers" VALUES(45,'shopee:bellasa.49','bellasa.49');
INSERT INTO "customers" VALUES(46,'shopee:lestariutami.29','lestariutami.29');
INSERT INTO "customers" VALUES(47,'shopee:kiranales67','kiranales67');
INSERT INTO "customers" VALUES(48,'shopee:dewikusuma_84','dewikusuma_84');
INSERT INTO "customers" VALUES(49,'shopee:rahmasafit.14','rahmasafit.14');
INSERT INTO "customers" VALUES(50,'shopee:puspalest86','puspalest86');
INSERT INTO "customers" VALUES(51,'shopee:sarinugr_80','sarinugr_80');
INSERT INTO "customers" VALUES(52,'shopee:mayamel.37','mayamel.37');
INSERT INTO "customers" VALUES(53,'shopee:hanautami45','hanautami45');
INSERT INTO "customers" VALUES(54,'shopee:jokosantoso33_id','jokosantoso33_id');
INSERT INTO "customers" VALUES(55,'shopee:ayuoktavia.23','ayuoktavia.23');
INSERT INTO "customers" VALUES(56,'shopee:megamah86','megamah86');
INSERT INTO "customers" VALUES(57,'shopee:kurniawibo17','kurniawibo17');
INSERT INTO "customers" VALUES(58,'shopee:ratihhan54','ratihhan54');
INSERT INTO "customers" VALUES(59,'shopee:rahmaset45','rahmaset45');
INSERT INTO "customers" VALUES(60,'shopee:sitipratama.37','sitipratama.37');
INSERT INTO "customers" VALUES(61,'shopee:vinawibowo40','vinawibowo40');
INSERT INTO "customers" VALUES(62,'shopee:agussapu14','agussapu14');
CREATE TABLE decisions (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        month TEXT NOT NULL CHECK (month || '-01' IS date(month || '-01')),
        kind TEXT NOT NULL CHECK (kind IN ('keep', 'simplify', 'stop')),
        position INTEGER NOT NULL,
        text TEXT NOT NULL CHECK (text <> '')
    ) STRICT
    ;
INSERT INTO "decisions" VALUES(1,'2026-08','keep',0,'Satu edukasi');
CREATE TABLE import_batches (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        file_name TEXT NOT NULL,
        format TEXT NOT NULL,
        imported_at TEXT NOT NULL,
        new_orders INTEGER NOT NULL,
        updated_orders INTEGER NOT NULL,
        undone_at TEXT
    ) STRICT
    ;
INSERT INTO "import_batches" VALUES(1,'Order.all.20261001_20261031.xlsx','shopee','2026-11-01 09:00:00',76,0,NULL);
CREATE TABLE import_steps (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        batch_id INTEGER NOT NULL REFERENCES import_batches (id),
        table_name TEXT NOT NULL,
        first_id INTEGER NOT NULL,
        last_id INTEGER NOT NULL,
        before TEXT
    ) STRICT
    ;
INSERT INTO "import_steps" VALUES(1,1,'customers',3,62,NULL);
INSERT INTO "import_steps" VALUES(2,1,'products',3,3,NULL);
INSERT INTO "import_steps" VALUES(3,1,'products',4,4,NULL);
INSERT INTO "import_steps" VALUES(4,1,'products',5,5,NULL);
INSERT INTO "import_steps" VALUES(5,1,'products',6,6,NULL);
INSERT INTO "import_steps" VALUES(6,1,'products',7,7,NULL);
INSERT INTO "import_steps" VALUES(7,1,'products',8,8,NULL);
INSERT INTO "import_steps" VALUES(8,1,'products',9,9,NULL);
INSERT INTO "import_steps" VALUES(9,1,'products',10,10,NULL);
INSERT INTO "import_steps" VALUES(10,1,'products',11,11,NULL);
INSERT INTO "import_steps" VALUES(11,1,'orders',4,79,NULL);
INSERT INTO "import_steps" VALUES(12,1,'line_items',5,121,NULL);
INSERT INTO "import_steps" VALUES(13,1,'redemptions',2,10,NULL);
INSERT INTO "import_steps" VALUES(14,1,'near_misses',2,2,NULL);
CREATE TABLE line_items (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        order_id INTEGER NOT NULL REFERENCES orders (id),
        position INTEGER NOT NULL,
        product_id INTEGER REFERENCES products (id),
        product TEXT NOT NULL CHECK (product <> ''),
        variant TEXT NOT NULL DEFAULT '',
        sku TEXT NOT NULL DEFAULT '',
        quantity INTEGER NOT NULL CHECK (quantity > 0),
        unit_price INTEGER NOT NULL,
        item_discount INTEGER NOT NULL DEFAULT 0,
        returned_quantity INTEGER NOT NULL DEFAULT 0
            CHECK (returned_quantity BETWEEN 0 AND quantity)
    ) STRICT
    ;
INSERT INTO "line_items" VALUES(1,1,0,1,'Nastar Klasik','500 g','',2,85000,0,0);
INSERT INTO "line_items" VALUES(2,2,0,1,'Nastar Klasik','500 g','',2,85000,0,0);
INSERT INTO "line_items" VALUES(3,3,0,1,'Nastar Klasik','500 g','',2,85000,0,0);
INSERT INTO "line_items" VALUES(4,3,1,2,'Nastar Klasik','','',2,85000,0,0);
INSERT INTO "line_items" VALUES(5,4,0,6,'Nastar Klasik Selai Nanas Homemade','500 gr','NST-500',1,85000,0,0);
INSERT INTO "line_items" VALUES(6,5,0,6,'Nastar Klasik Selai Nanas Homemade','500 gr','NST-500',2,85000,17000,0);
INSERT INTO "line_items" VALUES(7,6,0,3,'Sambal Cumi Asin Dapur Ratna','Pedas','SBL-CMI',2,35000,0,0);
INSERT INTO "line_items" VALUES(8,6,1,8,'Sambal Bawang Dapur Ratna','Extra Pedas','SBL-BWG',1,28000,0,0);
INSERT INTO "line_items" VALUES(9,7,0,9,'Bolu Pisang Panggang','','',1,45000,4500,0);
INSERT INTO "line_items" VALUES(10,7,1,11,'Kastengel Keju Edam Premium Toples','500 gr','KST-500',1,95000,0,0);
INSERT INTO "line_items" VALUES(11,7,2,8,'Sambal Bawang Dapur Ratna','Extra Pedas','SBL-BWG',1,28000,1500,0);
INSERT INTO "line_items" VALUES(12,8,0,9,'Bolu Pisang Panggang','','',1,45000,0,0);
INSERT INTO "line_items" VALUES(13,8,1,5,'Putri Salju Kacang Mede','500 gr','PSL-500',1,80000,0,0);
INSERT INTO "line_items" VALUES(14,8,2,7,'Lidah Kucing Original Renyah','250 gr','LKC-250',2,38000,0,0);
INSERT INTO "line_items" VALUES(15,9,0,11,'Kastengel Keju Edam Premium Toples','500 gr','KST-500',5,95000,0,0);
INSERT INTO "line_items" VALUES(16,9,1,6,'Nastar Klasik Selai Nanas Homemade','500 gr','NST-500',1,85000,0,0);
INSERT INTO "line_items" VALUES(17,10,0,9,'Bolu Pisang Panggang','','',1,45000,0,0);
INSERT INTO "line_items" VALUES(18,11,0,8,'Sambal Bawang Dapur Ratna','Extra Pedas','SBL-BWG',1,28000,0,0);
INSERT INTO "line_items" VALUES(19,11,1,9,'Bolu Pisang Panggang','','',2,45000,0,0);
INSERT INTO "line_items" VALUES(20,12,0,7,'Lidah Kucing Original Renyah','250 gr','LKC-250',2,38000,0,0);
INSERT INTO "line_items" VALUES(21,13,0,6,'Nastar Klasik Selai Nanas Homemade','500 gr','NST-500',1,85000,13000,0);
INSERT INTO "line_items" VALUES(22,14,0,9,'Bolu Pisang Panggang','','',1,45000,0,0);
INSERT INTO "line_items" VALUES(23,14,1,11,'Kastengel Keju Edam Premium Toples','500 gr','KST-500',2,95000,28000,0);
INSERT INTO "line_items" VALUES(24,14,2,3,'Sambal Cumi Asin Dapur Ratna','Pedas','SBL-CMI',3,35000,15000,0);
INSERT INTO "line_items" VALUES(25,15,0,6,'Nastar Klasik Selai Nanas Homemade','500 gr','NST-500',1,85000,13000,0);
INSERT INTO "line_items" VALUES(26,16,0,11,'Kastengel Keju Edam Premium Toples','500 gr','KST-500',3,95000,0,0);
INSERT INTO "line_items" VALUES(27,17,0,4,'Kastengel Keju Edam Premium Toples','250 gr','KST-250',1,52000,0,0);
INSERT INTO "line_items" VALUES(28,18,0,8,'Sambal Bawang Dapur Ratna','Extra Pedas','SBL-BWG',1,28000,0,0);
INSERT INTO "line_items" VALUES(29,18,1,10,'Nastar Klasik Selai Nanas Homemade','250 gr','NST-250',12,47000,0,0);
INSERT INTO "line_items" VALUES(30,18,2,5,'Putri Salju Kacang Mede','500 gr','PSL-500',1,80000,0,0);
INSERT INTO "line_items" VALUES(31,19,0,9,'Bolu Pisang Panggang','','',5,45000,10000,0);
INSERT INTO "line_items" VALUES(32,20,0,8,'Sambal Bawang Dapur Ratna','Extra Pedas','SBL-BWG',1,28000,1500,0);
INSERT INTO "line_items" VALUES(33,21,0,4,'Kastengel Keju Edam Premium Toples','250 gr','KST-250',3,52000,0,0);
INSERT INTO "line_items" VALUES(34,22,0,6,'Nastar Klasik Selai Nanas Homemade','500 gr','NST-500',1,85000,4000,0);
INSERT INTO "line_items" VALUES(35,22,1,9,'Bolu Pisang Panggang','','',1,45000,0,0);
INSERT INTO "line_items" VALUES(36,23,0,3,'Sambal Cumi Asin Dapur Ratna','Pedas','SBL-CMI',1,35000,0,0);
INSERT INTO "line_items" VALUES(37,24,0,9,'Bolu Pisang Panggang','','',1,45000,0,0);
INSERT INTO "line_items" VALUES(38,25,0,6,'Nastar Klasik Selai Nanas Homemade','500 gr','NST-500',12,85000,48000,0);
INSERT INTO "line_items" VALUES(39,25,1,8,'Sambal Bawang Dapur Ratna','Extra Pedas','SBL-BWG',2,28000,0,0);
INSERT INTO "line_items" VALUES(40,26,0,5,'Putri Salju Kacang Mede','500 gr','PSL-500',1,80000,0,0);
INSERT INTO "line_items" VALUES(41,27,0,3,'Sambal Cumi Asin Dapur Ratna','Pedas','SBL-CMI',1,35000,5000,0);
INSERT INTO "line_items" VALUES(42,28,0,3,'Sambal Cumi Asin Dapur Ratna','Pedas','SBL-CMI',1,35000,0,0);
INSERT INTO "line_items" VALUES(43,28,1,8,'Sambal Bawang Dapur Ratna','Extra Pedas','SBL-BWG',1,28000,3000,0);
INSERT INTO "line_items" VALUES(44,29,0,7,'Lidah Kucing Original Renyah','250 gr','LKC-250',1,38000,2000,1);
INSERT INTO "line_items" VALUES(45,29,1,9,'Bolu Pisang Panggang','','',5,45000,0,5);
INSERT INTO "line_items" VALUES(46,30,0,11,'Kastengel Keju Edam Premium Toples','500 gr','KST-500',2,95000,0,0);
INSERT INTO "line_items" VALUES(47,31,0,4,'Kastengel Keju Edam Premium Toples','250 gr','KST-250',3,52000,0,0);
INSERT INTO "line_items" VALUES(48,31,1,3,'Sambal Cumi Asin Dapur Ratna','Pedas','SBL-CMI',1,35000,0,0);
INSERT INTO "line_items" VALUES(49,32,0,7,'Lidah Kucing Original Renyah','250 gr','LKC-250',1,38000,0,0);
INSERT INTO "line_items" VALUES(50,33,0,10,'Nastar Klasik Selai Nanas Homemade','250 gr','NST-250',1,47000,0,0);
INSERT INTO "line_items" VALUES(51,34,0,6,'Nastar Klasik Selai Nanas Homemade','500 gr','NST-500',2,85000,0,0);
INSERT INTO "line_items" VALUES(52,34,1,4,'Kastengel Keju Edam Premium Toples','250 gr','KST-250',1,52000,8000,0);
INSERT INTO "line_items" VALUES(53,35,0,5,'Putri Salju Kacang Mede','500 gr','PSL-500',3,80000,0,0);
INSERT INTO "line_items" VALUES(54,36,0,6,'Nastar Klasik Selai Nanas Homemade','500 gr','NST-500',1,85000,0,0);
INSERT INTO "line_items" VALUES(55,37,0,10,'Nastar Klasik Selai Nanas Homemade','250 gr','NST-250',1,47000,0,1);
INSERT INTO "line_items" VALUES(56,38,0,8,'Sambal Bawang Dapur Ratna','Extra Pedas','SBL-BWG',3,28000,9000,0);
INSERT INTO "line_items" VALUES(57,38,1,6,'Nastar Klasik Selai Nanas Homemade','500 gr','NST-500',1,85000,4000,0);
INSERT INTO "line_items" VALUES(58,39,0,8,'Sambal Bawang Dapur Ratna','Extra Pedas','SBL-BWG',1,28000,0,0);
INSERT INTO "line_items" VALUES(59,40,0,5,'Putri Salju Kacang Mede','500 gr','PSL-500',1,80000,0,0);
INSERT INTO "line_items" VALUES(60,40,1,10,'Nastar Klasik Selai Nanas Homemade','250 gr','NST-250',5,47000,0,0);
INSERT INTO "line_items" VALUES(61,40,2,9,'Bolu Pisang Panggang','','',1,45000,0,0);
INSERT INTO "line_items" VALUES(62,41,0,3,'Sambal Cumi Asin Dapur Ratna','Pedas','SBL-CMI',1,35000,0,0);
INSERT INTO "line_items" VALUES(63,42,0,4,'Kastengel Keju Edam Premium Toples','250 gr','KST-250',1,52000,0,0);
INSERT INTO "line_items" VALUES(64,43,0,4,'Kastengel Keju Edam Premium Toples','250 gr','KST-250',1,52000,5000,0);
INSERT INTO "line_items" VALUES(65,44,0,10,'Nastar Klasik Selai Nanas Homemade','250 gr','NST-250',1,47000,0,0);
INSERT INTO "line_items" VALUES(66,44,1,3,'Sambal Cumi Asin Dapur Ratna','Pedas','SBL-CMI',1,35000,0,0);
INSERT INTO "line_items" VALUES(67,45,0,10,'Nastar Klasik Selai Nanas Homemade','250 gr','NST-250',1,47000,0,0);
INSERT INTO "line_items" VALUES(68,45,1,3,'Sambal Cumi Asin Dapur Ratna','Pedas','SBL-CMI',1,35000,0,0);
INSERT INTO "line_items" VALUES(69,45,2,11,'Kastengel Keju Edam Premium Toples','500 gr','KST-500',1,95000,0,0);
INSERT INTO "line_items" VALUES(70,46,0,5,'Putri Salju Kacang Mede','500 gr','PSL-500',1,80000,0,0);
INSERT INTO "line_items" VALUES(71,47,0,10,'Nastar Klasik Selai Nanas Homemade','250 gr','NST-250',3,47000,0,0);
INSERT INTO "line_items" VALUES(72,47,1,8,'Sambal Bawang Dapur Ratna','Extra Pedas','SBL-BWG',1,28000,1500,0);
INSERT INTO "line_items" VALUES(73,47,2,3,'Sambal Cumi Asin Dapur Ratna','Pedas','SBL-CMI',1,35000,0,0);
INSERT INTO "line_items" VALUES(74,48,0,10,'Nastar Klasik Selai Nanas Homemade','250 gr','NST-250',1,47000,7000,0);
INSERT INTO "line_items" VALUES(75,49,0,3,'Sambal Cumi Asin Dapur Ratna','Pedas','SBL-CMI',2,35000,0,0);
INSERT INTO "line_items" VALUES(76,49,1,5,'Putri Salju Kacang Mede','500 gr','PSL-500',12,80000,0,0);
INSERT INTO "line_items" VALUES(77,50,0,5,'Putri Salju Kacang Mede','500 gr','PSL-500',2,80000,8000,0);
INSERT INTO "line_items" VALUES(78,51,0,10,'Nastar Klasik Selai Nanas Homemade','250 gr','NST-250',1,47000,0,0);
INSERT INTO "line_items" VALUES(79,51,1,4,'Kastengel Keju Edam Premium Toples','250 gr','KST-250',1,52000,2500,0);
INSERT INTO "line_items" VALUES(80,52,0,4,'Kastengel Keju Edam Premium Toples','250 gr','KST-250',1,52000,0,0);
INSERT INTO "line_items" VALUES(81,53,0,10,'Nastar Klasik Selai Nanas Homemade','250 gr','NST-250',2,47000,0,0);
INSERT INTO "line_items" VALUES(82,53,1,11,'Kastengel Keju Edam Premium Toples','500 gr','KST-500',1,95000,0,0);
INSERT INTO "line_items" VALUES(83,53,2,7,'Lidah Kucing Original Renyah','250 gr','LKC-250',1,38000,2000,0);
INSERT INTO "line_items" VALUES(84,54,0,10,'Nastar Klasik Selai Nanas Homemade','250 gr','NST-250',1,47000,0,0);
INSERT INTO "line_items" VALUES(85,55,0,11,'Kastengel Keju Edam Premium Toples','500 gr','KST-500',1,95000,14000,0);
INSERT INTO "line_items" VALUES(86,56,0,4,'Kastengel Keju Edam Premium Toples','250 gr','KST-250',1,52000,5000,0);
INSERT INTO "line_items" VALUES(87,56,1,11,'Kastengel Keju Edam Premium Toples','500 gr','KST-500',1,95000,9500,0);
INSERT INTO "line_items" VALUES(88,57,0,7,'Lidah Kucing Original Renyah','250 gr','LKC-250',5,38000,0,0);
INSERT INTO "line_items" VALUES(89,57,1,4,'Kastengel Keju Edam Premium Toples','250 gr','KST-250',1,52000,0,0);
INSERT INTO "line_items" VALUES(90,58,0,7,'Lidah Kucing Original Renyah','250 gr','LKC-250',1,38000,0,0);
INSERT INTO "line_items" VALUES(91,58,1,8,'Sambal Bawang Dapur Ratna','Extra Pedas','SBL-BWG',3,28000,0,0);
INSERT INTO "line_items" VALUES(92,59,0,6,'Nastar Klasik Selai Nanas Homemade','500 gr','NST-500',2,85000,0,0);
INSERT INTO "line_items" VALUES(93,59,1,3,'Sambal Cumi Asin Dapur Ratna','Pedas','SBL-CMI',12,35000,0,0);
INSERT INTO "line_items" VALUES(94,59,2,8,'Sambal Bawang Dapur Ratna','Extra Pedas','SBL-BWG',1,28000,4000,0);
INSERT INTO "line_items" VALUES(95,60,0,6,'Nastar Klasik Selai Nanas Homemade','500 gr','NST-500',1,85000,0,0);
INSERT INTO "line_items" VALUES(96,61,0,5,'Putri Salju Kacang Mede','500 gr','PSL-500',2,80000,0,0);
INSERT INTO "line_items" VALUES(97,62,0,10,'Nastar Klasik Selai Nanas Homemade','250 gr','NST-250',2,47000,5000,0);
INSERT INTO "line_items" VALUES(98,63,0,4,'Kastengel Keju Edam Premium Toples','250 gr','KST-250',2,52000,5000,0);
INSERT INTO "line_items" VALUES(99,64,0,8,'Sambal Bawang Dapur Ratna','Extra Pedas','SBL-BWG',3,28000,0,0);
INSERT INTO "line_items" VALUES(100,64,1,5,'Putri Salju Kacang Mede','500 gr','PSL-500',1,80000,0,0);
INSERT INTO "line_items" VALUES(101,65,0,6,'Nastar Klasik Selai Nanas Homemade','500 gr','NST-500',1,85000,0,0);
INSERT INTO "line_items" VALUES(102,66,0,5,'Putri Salju Kacang Mede','500 gr','PSL-500',3,80000,24000,0);
INSERT INTO "line_items" VALUES(103,67,0,8,'Sambal Bawang Dapur Ratna','Extra Pedas','SBL-BWG',1,28000,4000,0);
INSERT INTO "line_items" VALUES(104,68,0,8,'Sambal Bawang Dapur Ratna','Extra Pedas','SBL-BWG',1,28000,0,0);
INSERT INTO "line_items" VALUES(105,69,0,10,'Nastar Klasik Selai Nanas Homemade','250 gr','NST-250',1,47000,0,0);
INSERT INTO "line_items" VALUES(106,69,1,9,'Bolu Pisang Panggang','','',1,45000,0,0);
INSERT INTO "line_items" VALUES(107,70,0,7,'Lidah Kucing Original Renyah','250 gr','LKC-250',1,38000,0,0);
INSERT INTO "line_items" VALUES(108,71,0,11,'Kastengel Keju Edam Premium Toples','500 gr','KST-500',2,95000,0,0);
INSERT INTO "line_items" VALUES(109,71,1,7,'Lidah Kucing Original Renyah','250 gr','LKC-250',1,38000,0,0);
INSERT INTO "line_items" VALUES(110,72,0,10,'Nastar Klasik Selai Nanas Homemade','250 gr','NST-250',1,47000,7000,0);
INSERT INTO "line_items" VALUES(111,73,0,10,'Nastar Klasik Selai Nanas Homemade','250 gr','NST-250',1,47000,0,0);
INSERT INTO "line_items" VALUES(112,74,0,5,'Putri Salju Kacang Mede','500 gr','PSL-500',2,80000,0,0);
INSERT INTO "line_items" VALUES(113,74,1,8,'Sambal Bawang Dapur Ratna','Extra Pedas','SBL-BWG',1,28000,0,0);
INSERT INTO "line_items" VALUES(114,74,2,6,'Nastar Klasik Selai Nanas Homemade','500 gr','NST-500',1,85000,8500,0);
INSERT INTO "line_items" VALUES(115,75,0,6,'Nastar Klasik Selai Nanas Homemade','500 gr','NST-500',2,85000,0,2);
INSERT INTO "line_items" VALUES(116,76,0,8,'Sambal Bawang Dapur Ratna','Extra Pedas','SBL-BWG',1,28000,0,0);
INSERT INTO "line_items" VALUES(117,77,0,7,'Lidah Kucing Original Renyah','250 gr','LKC-250',1,38000,0,0);
INSERT INTO "line_items" VALUES(118,78,0,8,'Sambal Bawang Dapur Ratna','Extra Pedas','SBL-BWG',2,28000,0,0);
INSERT INTO "line_items" VALUES(119,78,1,9,'Bolu Pisang Panggang','','',1,45000,0,0);
INSERT INTO "line_items" VALUES(120,79,0,10,'Nastar Klasik Selai Nanas Homemade','250 gr','NST-250',5,47000,0,0);
INSERT INTO "line_items" VALUES(121,79,1,11,'Kastengel Keju Edam Premium Toples','500 gr','KST-500',1,95000,0,0);
CREATE TABLE near_misses (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        order_id INTEGER NOT NULL REFERENCES orders (id),
        code_id INTEGER NOT NULL REFERENCES codes (id),
        seen TEXT NOT NULL,
        state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'refused')),
        UNIQUE (order_id, code_id)
    ) STRICT
    ;
INSERT INTO "near_misses" VALUES(1,2,1,'ratna1o','open');
INSERT INTO "near_misses" VALUES(2,51,1,'ratnaa10','open');
CREATE TABLE orders (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        channel TEXT NOT NULL DEFAULT '',
        number TEXT NOT NULL CHECK (number <> ''),
        ordered_on TEXT NOT NULL CHECK (ordered_on IS date(ordered_on)),
        ordered_time TEXT CHECK (ordered_time IS time(ordered_time)),
        status TEXT NOT NULL CHECK (status IN ('new', 'unpaid', 'paid', 'processing', 'shipped',
                                               'completed', 'cancelled', 'returned')),
        customer_id INTEGER REFERENCES customers (id),
        phone TEXT NOT NULL DEFAULT '',
        address TEXT NOT NULL DEFAULT '',
        city TEXT NOT NULL DEFAULT '',
        order_discount INTEGER NOT NULL DEFAULT 0 CHECK (order_discount >= 0),
        shipping INTEGER CHECK (shipping >= 0),
        channel_fee INTEGER,
        campaign_code TEXT NOT NULL DEFAULT '',
        heard_from TEXT NOT NULL DEFAULT '',
        note TEXT NOT NULL DEFAULT '',
        net_sales INTEGER NOT NULL,
        UNIQUE (channel, number)
    ) STRICT
    ;
INSERT INTO "orders" VALUES(1,'whatsapp','A','2026-08-14',NULL,'completed',1,'0812 0000 0001','','',0,NULL,NULL,'','','ratna 10',170000);
INSERT INTO "orders" VALUES(2,'whatsapp','B','2026-08-14',NULL,'completed',2,'','','',0,NULL,NULL,'','K-0001','ratna1o',170000);
INSERT INTO "orders" VALUES(3,'whatsapp','C','2026-08-14',NULL,'cancelled',2,'','','',0,NULL,NULL,'','','',340000);
INSERT INTO "orders" VALUES(4,'shopee','261001M8PWYND5','2026-10-01','21:05:00','completed',3,'','','KOTA TANGERANG SELATAN',0,0,NULL,'','','',85000);
INSERT INTO "orders" VALUES(5,'shopee','2610029KE06F37','2026-10-02','18:33:00','completed',4,'','','KAB. SLEMAN',0,13500,NULL,'','','buat hampers, tolong pita merah',153000);
INSERT INTO "orders" VALUES(6,'shopee','2610034GJGEE5L','2026-10-03','10:54:00','completed',5,'','','KOTA JAKARTA SELATAN',0,21000,NULL,'','','',98000);
INSERT INTO "orders" VALUES(7,'shopee','261003F2KAYXRM','2026-10-03','19:18:00','completed',6,'','','KOTA DENPASAR',0,0,NULL,'','','',162000);
INSERT INTO "orders" VALUES(8,'shopee','261003RREGNK6T','2026-10-03','22:51:00','completed',7,'','','KOTA BANDUNG',30100,0,NULL,'','','SAMBALOKT',170900);
INSERT INTO "orders" VALUES(9,'shopee','261004BR0H4JUC','2026-10-04','03:00:00','completed',8,'','','KOTA MEDAN',84000,21000,NULL,'','','Sambal Okt',476000);
INSERT INTO "orders" VALUES(10,'shopee','261004MFQTNANF','2026-10-04','03:18:00','completed',9,'','','KOTA BANDUNG',0,0,NULL,'','','SAMBALOKT',45000);
INSERT INTO "orders" VALUES(11,'shopee','261004MYK98XL1','2026-10-04','03:40:00','completed',10,'','','KOTA BEKASI',0,0,NULL,'','','Sambal Okt',118000);
INSERT INTO "orders" VALUES(12,'shopee','261004D477L29Y','2026-10-04','13:28:00','completed',11,'','','KAB. BANTUL',0,18000,NULL,'','','kode sambal okt',76000);
INSERT INTO "orders" VALUES(13,'shopee','261004E6LY05UH','2026-10-04','15:21:00','completed',12,'','','KOTA TANGERANG SELATAN',10800,0,NULL,'','','Sambal Okt',61200);
INSERT INTO "orders" VALUES(14,'shopee','261004QP5Q4YT6','2026-10-04','18:01:00','cancelled',7,'','','KOTA BANDUNG',0,18000,NULL,'','','',297000);
INSERT INTO "orders" VALUES(15,'shopee','2610044K4QKNFY','2026-10-04','21:57:00','completed',13,'','','KOTA BANDUNG',10800,13500,NULL,'','','kode sambal okt',61200);
INSERT INTO "orders" VALUES(16,'shopee','2610052W78RGCR','2026-10-05','08:33:00','completed',14,'','','KOTA TANGERANG SELATAN',42700,0,NULL,'','','kode sambal okt',242300);
INSERT INTO "orders" VALUES(17,'shopee','261005X92GQASC','2026-10-05','13:03:00','completed',15,'','','KOTA DENPASAR',0,0,NULL,'','','sambalotk',52000);
INSERT INTO "orders" VALUES(18,'shopee','261005Q5N4RBGJ','2026-10-05','14:43:00','cancelled',16,'','','KOTA TANGERANG SELATAN',0,12000,NULL,'','','sambalotk',672000);
INSERT INTO "orders" VALUES(19,'shopee','2610052W3WEY2Q','2026-10-05','15:28:00','completed',17,'','','KOTA DENPASAR',0,21000,NULL,'','','',215000);
INSERT INTO "orders" VALUES(20,'shopee','2610050G88SV47','2026-10-05','20:38:00','completed',18,'','','KAB. SLEMAN',3900,12000,NULL,'','','SAMBALOKT',22600);
INSERT INTO "orders" VALUES(21,'shopee','2610066E5QB9Q6','2026-10-06','05:04:00','completed',17,'','','KOTA DENPASAR',0,0,NULL,'','','sambalotk',156000);
INSERT INTO "orders" VALUES(22,'shopee','261006NFRGEURK','2026-10-06','06:19:00','completed',19,'','','KAB. SLEMAN',0,12000,NULL,'','','',126000);
INSERT INTO "orders" VALUES(23,'shopee','261006B355UWPT','2026-10-06','10:40:00','completed',20,'','','KOTA BANDUNG',0,3500,NULL,'','','Kirim sebelum hari Jumat 🙏',35000);
INSERT INTO "orders" VALUES(24,'shopee','261006VYM9G1Q8','2026-10-06','17:28:00','completed',21,'','','KOTA MAKASSAR',6700,9000,NULL,'','','sambalokt',38300);
INSERT INTO "orders" VALUES(25,'shopee','26100708CX6QPJ','2026-10-07','03:23:00','completed',16,'','','KOTA TANGERANG SELATAN',0,0,NULL,'','','kode sambal okt',1028000);
INSERT INTO "orders" VALUES(26,'shopee','26100762J0WUYR','2026-10-07','10:38:00','cancelled',22,'','','KOTA SURABAYA',12000,0,NULL,'','','kode sambal okt',68000);
INSERT INTO "orders" VALUES(27,'shopee','261007FUYSM4PG','2026-10-07','16:50:00','completed',23,'','','KOTA SEMARANG',0,11000,NULL,'','','',30000);
INSERT INTO "orders" VALUES(28,'shopee','261007KWRK35RT','2026-10-07','18:08:00','completed',24,'','','KOTA DENPASAR',9000,0,NULL,'','','kode sambal okt',51000);
INSERT INTO "orders" VALUES(29,'shopee','261007FDM1VQM3','2026-10-07','18:17:00','returned',25,'','','KOTA BEKASI',0,21000,NULL,'','','',0);
INSERT INTO "orders" VALUES(30,'shopee','261007499V0UBC','2026-10-07','20:38:00','completed',26,'','','KAB. SLEMAN',0,21000,NULL,'','','',190000);
INSERT INTO "orders" VALUES(31,'shopee','26100765CAUH17','2026-10-07','23:35:00','completed',27,'','','KOTA BEKASI',28600,31000,NULL,'','','kode sambal okt',162400);
INSERT INTO "orders" VALUES(32,'shopee','261008DG43GX5P','2026-10-08','13:33:00','completed',28,'','','KOTA MAKASSAR',0,0,NULL,'','','Tolong bubble wrap ya kak',38000);
INSERT INTO "orders" VALUES(33,'shopee','2610081125B6LT','2026-10-08','17:37:00','completed',29,'','','KAB. SLEMAN',0,22000,NULL,'','','sambalokt',47000);
INSERT INTO "orders" VALUES(34,'shopee','261009C1M7GM9M','2026-10-09','01:58:00','completed',30,'','','KOTA BEKASI',32100,0,NULL,'','','Sambal Okt',181900);
INSERT INTO "orders" VALUES(35,'shopee','2610106VEUFDHM','2026-10-10','11:13:00','completed',31,'','','KOTA DENPASAR',0,3500,NULL,'','','RATNA10',240000);
INSERT INTO "orders" VALUES(36,'shopee','2610101P17AMWC','2026-10-10','17:23:00','completed',32,'','','KAB. SLEMAN',0,8000,NULL,'','','RATNA10',85000);
INSERT INTO "orders" VALUES(37,'shopee','261010596A635M','2026-10-10','21:28:00','returned',33,'','','KOTA SEMARANG',0,0,NULL,'','','Ratna 10',0);
INSERT INTO "orders" VALUES(38,'shopee','2610100UFWDJET','2026-10-10','22:25:00','completed',34,'','','KOTA MEDAN',15600,0,NULL,'','','pake kode RATNA 10 ya kak',140400);
INSERT INTO "orders" VALUES(39,'shopee','261010FVJQK7S0','2026-10-10','23:44:00','cancelled',35,'','','KOTA JAKARTA SELATAN',2800,0,NULL,'','','RATNA10',25200);
INSERT INTO "orders" VALUES(40,'shopee','261011JMG18X0W','2026-10-11','18:53:00','completed',36,'','','KOTA SEMARANG',0,13500,NULL,'','','',360000);
INSERT INTO "orders" VALUES(41,'shopee','261011FV7DUBXG','2026-10-11','21:28:00','cancelled',14,'','','KOTA TANGERANG SELATAN',0,0,NULL,'','','',35000);
INSERT INTO "orders" VALUES(42,'shopee','261012LKF242UD','2026-10-12','07:19:00','completed',9,'','','KOTA BANDUNG',5200,0,NULL,'','','kode: ratna10',46800);
INSERT INTO "orders" VALUES(43,'shopee','2610120A7EF4YD','2026-10-12','13:40:00','completed',37,'','','KOTA SEMARANG',0,0,NULL,'','','',47000);
INSERT INTO "orders" VALUES(44,'shopee','261012D75KM2UC','2026-10-12','13:49:00','completed',38,'','','KOTA TANGERANG SELATAN',0,0,NULL,'','','',82000);
INSERT INTO "orders" VALUES(45,'shopee','261012VPV9TQ2R','2026-10-12','22:09:00','completed',39,'','','KOTA MEDAN',0,0,NULL,'','','',177000);
INSERT INTO "orders" VALUES(46,'shopee','261013ER7BA57W','2026-10-13','01:45:00','completed',40,'','','KOTA SEMARANG',8000,0,NULL,'','','ratna10',72000);
INSERT INTO "orders" VALUES(47,'shopee','261013CH07A760','2026-10-13','11:55:00','completed',41,'','','KAB. SLEMAN',0,9000,NULL,'','','',202500);
INSERT INTO "orders" VALUES(48,'shopee','2610131XF5L99S','2026-10-13','18:13:00','completed',42,'','','KOTA MAKASSAR',4000,1000,NULL,'','','RATNA10',36000);
INSERT INTO "orders" VALUES(49,'shopee','261014LQFEDUJB','2026-10-14','08:18:00','cancelled',14,'','','KOTA TANGERANG SELATAN',103000,0,NULL,'','','ratna10',927000);
INSERT INTO "orders" VALUES(50,'shopee','261014GMUSW0KD','2026-10-14','08:40:00','completed',43,'','','KOTA MAKASSAR',0,13500,NULL,'','','kak ratna makasih ya 😍',152000);
INSERT INTO "orders" VALUES(51,'shopee','261014KN6CRUDN','2026-10-14','10:29:00','completed',17,'','','KOTA DENPASAR',0,22000,NULL,'','','kode ratnaa10',96500);
INSERT INTO "orders" VALUES(52,'shopee','261017J90NKJQ5','2026-10-17','10:02:00','completed',17,'','','KOTA DENPASAR',0,0,NULL,'','','',52000);
INSERT INTO "orders" VALUES(53,'shopee','261018EFDU552X','2026-10-18','08:27:00','cancelled',44,'','','KOTA SEMARANG',0,0,NULL,'','','',225000);
INSERT INTO "orders" VALUES(54,'shopee','261018S35SF6PS','2026-10-18','09:17:00','completed',45,'','','KOTA SEMARANG',0,8000,NULL,'','','rumah pagar hijau, depan masjid',47000);
INSERT INTO "orders" VALUES(55,'shopee','261018AJCNAW91','2026-10-18','11:14:00','completed',46,'','','KAB. BANTUL',0,0,NULL,'','','',81000);
INSERT INTO "orders" VALUES(56,'shopee','261018HV5WQRGJ','2026-10-18','12:06:00','completed',47,'','','KOTA SEMARANG',0,1000,NULL,'','','',132500);
INSERT INTO "orders" VALUES(57,'shopee','261018RCAFCPVB','2026-10-18','12:34:00','cancelled',48,'','','KOTA JAKARTA SELATAN',0,18000,NULL,'','','',242000);
INSERT INTO "orders" VALUES(58,'shopee','261018A47JDSUG','2026-10-18','13:19:00','completed',49,'','','KOTA DEPOK',0,11000,NULL,'','','',122000);
INSERT INTO "orders" VALUES(59,'shopee','261019Y851W00Q','2026-10-19','06:53:00','completed',50,'','','KOTA TANGERANG SELATAN',0,11000,NULL,'','','',614000);
INSERT INTO "orders" VALUES(60,'shopee','261019FH416WF8','2026-10-19','16:33:00','cancelled',51,'','','KOTA DEPOK',0,13500,NULL,'','','',85000);
INSERT INTO "orders" VALUES(61,'shopee','2610193D8GK0GR','2026-10-19','20:24:00','completed',8,'','','KOTA MEDAN',0,11000,NULL,'','','',160000);
INSERT INTO "orders" VALUES(62,'shopee','2610193SDQ6WXF','2026-10-19','21:20:00','completed',52,'','','KOTA SURABAYA',0,9000,NULL,'','','Tolong bubble wrap ya kak',89000);
INSERT INTO "orders" VALUES(63,'shopee','2610206C1TPQGG','2026-10-20','10:28:00','completed',53,'','','KOTA BEKASI',0,0,NULL,'','','',99000);
INSERT INTO "orders" VALUES(64,'shopee','261020XEQ0SAFP','2026-10-20','22:43:00','completed',17,'','','KOTA DENPASAR',0,22000,NULL,'','','',164000);
INSERT INTO "orders" VALUES(65,'shopee','261020BB0C1TH7','2026-10-20','22:54:00','completed',54,'','','KOTA TANGERANG SELATAN',0,11000,NULL,'','','tolong tulis kartu: "Selamat ulang tahun Bunda"',85000);
INSERT INTO "orders" VALUES(66,'shopee','261021N2P9CBCH','2026-10-21','08:54:00','completed',55,'','','KOTA BANDUNG',0,0,NULL,'','','',216000);
INSERT INTO "orders" VALUES(67,'shopee','261022K52WFXCC','2026-10-22','20:00:00','completed',56,'','','KAB. BANTUL',0,0,NULL,'','','',24000);
INSERT INTO "orders" VALUES(68,'shopee','261023QA5F4FGA','2026-10-23','19:04:00','completed',21,'','','KOTA MAKASSAR',0,31000,NULL,'','','',28000);
INSERT INTO "orders" VALUES(69,'shopee','261024EXLBRNMY','2026-10-24','22:16:00','completed',46,'','','KAB. BANTUL',0,8000,NULL,'','','',92000);
INSERT INTO "orders" VALUES(70,'shopee','261025F53QGWCD','2026-10-25','19:54:00','completed',57,'','','KOTA JAKARTA SELATAN',0,0,NULL,'','','kak ratna makasih ya 😍',38000);
INSERT INTO "orders" VALUES(71,'shopee','261026LBYB71H1','2026-10-26','21:56:00','completed',3,'','','KOTA TANGERANG SELATAN',0,0,NULL,'','','',228000);
INSERT INTO "orders" VALUES(72,'shopee','261027S6W27D1N','2026-10-27','06:06:00','completed',13,'','','KOTA BANDUNG',0,0,NULL,'','','',40000);
INSERT INTO "orders" VALUES(73,'shopee','2610279MP4P0BS','2026-10-27','08:40:00','cancelled',11,'','','KAB. BANTUL',0,31000,NULL,'','','',47000);
INSERT INTO "orders" VALUES(74,'shopee','261027M3839SAD','2026-10-27','20:03:00','completed',58,'','','KOTA BEKASI',0,18000,NULL,'','','buat mba dina di lantai 2',264500);
INSERT INTO "orders" VALUES(75,'shopee','2610286N13ASA9','2026-10-28','09:48:00','returned',23,'','','KOTA SEMARANG',0,22000,NULL,'','','',0);
INSERT INTO "orders" VALUES(76,'shopee','261030QXE3B29U','2026-10-30','16:20:00','completed',59,'','','KOTA TANGERANG SELATAN',0,8000,NULL,'','','',28000);
INSERT INTO "orders" VALUES(77,'shopee','261030M80S3392','2026-10-30','20:36:00','completed',60,'','','KOTA SURABAYA',0,22000,NULL,'','','',38000);
INSERT INTO "orders" VALUES(78,'shopee','261031KT60CM22','2026-10-31','08:11:00','completed',61,'','','KOTA TANGERANG SELATAN',0,0,NULL,'','','kak ratna makasih ya 😍',101000);
INSERT INTO "orders" VALUES(79,'shopee','261031S9M7197V','2026-10-31','13:44:00','cancelled',62,'','','KAB. SLEMAN',0,21000,NULL,'','','Kirim sebelum hari Jumat 🙏',330000);
CREATE TABLE partners (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL COLLATE NOCASE UNIQUE CHECK (name <> ''),
        platform TEXT NOT NULL DEFAULT '',
        account TEXT NOT NULL DEFAULT '',
        followers INTEGER CHECK (followers >= 0),
        city TEXT NOT NULL DEFAULT '',
        deal TEXT NOT NULL DEFAULT '',
        sample_value INTEGER CHECK (sample_value >= 0),
        fee INTEGER CHECK (fee >= 0),
        due_on TEXT CHECK (due_on IS date(due_on)),
        paid_on TEXT CHECK (paid_on IS date(paid_on)),
        note TEXT NOT NULL DEFAULT ''
    ) STRICT
    ;
INSERT INTO "partners" VALUES(1,'Mita Ngemil','instagram','',NULL,'','',85000,150000,NULL,NULL,'');
CREATE TABLE posts (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        public_id TEXT NOT NULL UNIQUE,
        title TEXT NOT NULL,
        pillar TEXT NOT NULL
            CHECK (pillar IN ('education', 'story', 'behind_the_scenes', 'promo')),
        platform TEXT NOT NULL DEFAULT '',
        status TEXT NOT NULL CHECK (status IN ('idea', 'draft', 'scheduled', 'published')),
        day TEXT CHECK (day IS date(day)),
        time TEXT CHECK (time IS time(time)),
        format TEXT NOT NULL DEFAULT '',
        product_id INTEGER REFERENCES products (id),
        caption TEXT NOT NULL DEFAULT '',
        call_to_action TEXT NOT NULL DEFAULT '',
        link TEXT NOT NULL DEFAULT '',
        note TEXT NOT NULL DEFAULT '',
        measured_on TEXT CHECK (measured_on IS date(measured_on)),
        reach INTEGER CHECK (reach >= 0),
        likes INTEGER CHECK (likes >= 0),
        comments INTEGER CHECK (comments >= 0),
        shares INTEGER CHECK (shares >= 0),
        saves INTEGER CHECK (saves >= 0),
        direct_messages INTEGER CHECK (direct_messages >= 0),
        product_questions INTEGER CHECK (product_questions >= 0)
    ) STRICT
    ;
INSERT INTO "posts" VALUES(1,'K-0001','Cara menyimpan nastar agar tetap renyah','education','instagram','published','2026-08-14',NULL,'',1,'','','','','2026-08-14',NULL,120,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE products (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL CHECK (name <> ''),
        size TEXT NOT NULL DEFAULT '',
        sku TEXT NOT NULL DEFAULT '',
        price INTEGER CHECK (price >= 0),
        cost INTEGER CHECK (cost >= 0),
        materials TEXT NOT NULL DEFAULT '',
        description TEXT NOT NULL DEFAULT '',
        active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1))
    ) STRICT
    ;
INSERT INTO "products" VALUES(1,'Nastar Klasik','500 g','',85000,46000,'','',1);
INSERT INTO "products" VALUES(2,'Nastar Klasik','','',NULL,NULL,'','',1);
INSERT INTO "products" VALUES(3,'Sambal Cumi Asin Dapur Ratna','Pedas','SBL-CMI',NULL,NULL,'','',1);
INSERT INTO "products" VALUES(4,'Kastengel Keju Edam Premium Toples','250 gr','KST-250',NULL,NULL,'','',1);
INSERT INTO "products" VALUES(5,'Putri Salju Kacang Mede','500 gr','PSL-500',NULL,NULL,'','',1);
INSERT INTO "products" VALUES(6,'Nastar Klasik Selai Nanas Homemade','500 gr','NST-500',NULL,NULL,'','',1);
INSERT INTO "products" VALUES(7,'Lidah Kucing Original Renyah','250 gr','LKC-250',NULL,NULL,'','',1);
INSERT INTO "products" VALUES(8,'Sambal Bawang Dapur Ratna','Extra Pedas','SBL-BWG',NULL,NULL,'','',1);
INSERT INTO "products" VALUES(9,'Bolu Pisang Panggang','','',NULL,NULL,'','',1);
INSERT INTO "products" VALUES(10,'Nastar Klasik Selai Nanas Homemade','250 gr','NST-250',NULL,NULL,'','',1);
INSERT INTO "products" VALUES(11,'Kastengel Keju Edam Premium Toples','500 gr','KST-500',NULL,NULL,'','',1);
CREATE TABLE redemptions (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        order_id INTEGER NOT NULL UNIQUE REFERENCES orders (id),
        code_id INTEGER NOT NULL REFERENCES codes (id),
        found_in TEXT NOT NULL CHECK (found_in IN ('code', 'note'))
    ) STRICT
    ;
INSERT INTO "redemptions" VALUES(1,1,1,'note');
INSERT INTO "redemptions" VALUES(2,35,1,'note');
INSERT INTO "redemptions" VALUES(3,36,1,'note');
INSERT INTO "redemptions" VALUES(4,37,1,'note');
INSERT INTO "redemptions" VALUES(5,38,1,'note');
INSERT INTO "redemptions" VALUES(6,39,1,'note');
INSERT INTO "redemptions" VALUES(7,42,1,'note');
INSERT INTO "redemptions" VALUES(8,46,1,'note');
INSERT INTO "redemptions" VALUES(9,48,1,'note');
INSERT INTO "redemptions" VALUES(10,49,1,'note');
CREATE TABLE reflections (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        month TEXT NOT NULL UNIQUE CHECK (month || '-01' IS date(month || '-01')),
        conversation TEXT NOT NULL DEFAULT '',
        led_to_purchase TEXT NOT NULL DEFAULT '',
        appreciated TEXT NOT NULL DEFAULT ''
    ) STRICT
    ;
INSERT INTO "reflections" VALUES(1,'2026-08','Baris satu
Baris dua','','');
CREATE TABLE settings (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        key TEXT NOT NULL UNIQUE,
        value TEXT NOT NULL
    ) STRICT
    ;
INSERT INTO "settings" VALUES(1,'name','"Dapur Sari"');
INSERT INTO "settings" VALUES(2,'language','"en"');
CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");
CREATE UNIQUE INDEX products_by_name ON products (name COLLATE NOCASE, size COLLATE NOCASE);
CREATE INDEX orders_by_day ON orders (ordered_on, status);
CREATE INDEX orders_by_customer ON orders (customer_id);
CREATE INDEX line_items_by_order ON line_items (order_id);
CREATE INDEX line_items_by_product ON line_items (product_id);
CREATE VIEW sales AS
    SELECT costed.*, net_sales - cost_of_goods - coalesce(channel_fee, 0) AS profit
    FROM (
        SELECT orders.*, (
            SELECT CASE WHEN count(*) = count(products.cost)
                        THEN sum((quantity - returned_quantity) * products.cost) END
            FROM line_items LEFT JOIN products ON products.id = line_items.product_id
            WHERE line_items.order_id = orders.id
        ) AS cost_of_goods
        FROM orders
        WHERE status IN ('paid', 'processing', 'shipped', 'completed')
    ) AS costed;
CREATE INDEX posts_by_day ON posts (day);
CREATE INDEX codes_by_post ON codes (post_id);
CREATE INDEX redemptions_by_code ON redemptions (code_id);
CREATE INDEX posts_by_public_id ON posts (public_id COLLATE NOCASE);
CREATE INDEX posts_by_title ON posts (title COLLATE NOCASE);
CREATE VIEW graded_sales AS
    SELECT credited.*, coalesce(posts.day > ordered_on, 0) AS is_early
    FROM (
        SELECT sales.*, redemptions.code_id, codes.partner_id,
            CASE WHEN redemptions.id IS NOT NULL THEN 'code'
                 WHEN trim(heard_from) <> '' THEN 'reported'
                 ELSE 'unknown' END AS grade,
            CASE WHEN redemptions.id IS NOT NULL THEN codes.post_id
                 WHEN trim(heard_from) <> '' THEN coalesce(
                     (SELECT id FROM posts WHERE public_id = trim(heard_from) COLLATE NOCASE),
                     (SELECT min(id) FROM posts WHERE title = trim(heard_from) COLLATE NOCASE))
                 END AS post_id
        FROM sales
        LEFT JOIN redemptions ON redemptions.order_id = sales.id
        LEFT JOIN codes ON codes.id = redemptions.code_id
    ) AS credited
    LEFT JOIN posts ON posts.id = credited.post_id;
CREATE INDEX decisions_by_month ON decisions (month, kind, position);
CREATE INDEX import_steps_by_batch ON import_steps (batch_id);
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('settings',2);
INSERT INTO "sqlite_sequence" VALUES('products',11);
INSERT INTO "sqlite_sequence" VALUES('partners',1);
INSERT INTO "sqlite_sequence" VALUES('posts',1);
INSERT INTO "sqlite_sequence" VALUES('codes',1);
INSERT INTO "sqlite_sequence" VALUES('customers',62);
INSERT INTO "sqlite_sequence" VALUES('orders',79);
INSERT INTO "sqlite_sequence" VALUES('line_items',121);
INSERT INTO "sqlite_sequence" VALUES('redemptions',10);
INSERT INTO "sqlite_sequence" VALUES('near_misses',2);
INSERT INTO "sqlite_sequence" VALUES('reflections',1);
INSERT INTO "sqlite_sequence" VALUES('decisions',1);
INSERT INTO "sqlite_sequence" VALUES('import_batches',1);
INSERT INTO "sqlite_sequence" VALUES('import_steps',14);
COMMIT;
PRAGMA user_version = 1;
PRAGMA application_id = 1431128909;
